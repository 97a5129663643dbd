package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.HttpServletRequest;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets in whose passkey it is, be it the first that was asked or the second step. */
@Component
class PasskeySignIn {

    private final Repositories.Accounts accounts;
    private final RelyingParty party;
    private final SignInThrottle throttle;
    private final StrongSignIn strong;

    PasskeySignIn(Repositories.Accounts accounts, RelyingParty party, SignInThrottle throttle, StrongSignIn strong) {
        this.accounts = accounts;
        this.party = party;
        this.throttle = throttle;
        this.strong = strong;
    }

    Authentication attempt(HttpServletRequest request) {
        Passkeys.Asking asking = PasskeyAsked.take(request.getSession(false)).orElseThrow(() -> new CredentialsExpiredException("nothing was asked in this browser"));
        if (!throttle.takeSecret(request.getRemoteAddr())) {
            throw new LockedException("too many attempts");
        }
        return strong.complete("account.sign-in-by-passkey", SignInWay.PASSKEY, () -> {
            Account owner = owner(asking, request.getParameter("answer"));
            return new StrongSignIn.Proof(owner, owner != null);
        });
    }

    private Account owner(Passkeys.Asking asking, String answer) {
        try {
            return accounts.findById(party.prove(asking.options(), answer)).orElse(null);
        } catch (InvalidInputException wrong) {
            return null;
        }
    }
}
