package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.AccountId;
import org.springframework.security.core.AuthenticationException;

/** That the first proof was right and a code is still asked. */
class SecondStepNeededException extends AuthenticationException {

    private static final long serialVersionUID = 1L;
    private final transient AccountId account;
    private final SignInWay way;

    SecondStepNeededException(AccountId account, SignInWay way) {
        super("a code is needed");
        this.account = account;
        this.way = way;
    }

    AccountId account() {
        return account;
    }

    SignInWay way() {
        return way;
    }
}
