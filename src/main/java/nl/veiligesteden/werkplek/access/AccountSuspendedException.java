package nl.veiligesteden.werkplek.access;

import org.springframework.security.core.AuthenticationException;

/** Whoever proved to own the account is told that it is asleep, and who wakes it. */
class AccountSuspendedException extends AuthenticationException {

    /** Where that is told. */
    static final String PAGE = "/login?slaapt";
    private static final long serialVersionUID = 1L;

    AccountSuspendedException() {
        super("the account is asleep");
    }
}
