package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets in whose passkey it is, be it the first that was asked or the second step. */
@Component
class PasskeySignIn {

    private final Repositories.Accounts accounts;
    private final RelyingParty party;
    private final SignInThrottle throttle;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasskeySignIn(Repositories.Accounts accounts, RelyingParty party, SignInThrottle throttle, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.party = party;
        this.throttle = throttle;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    Authentication attempt(HttpServletRequest request) {
        Passkeys.Asking asking = PasskeyAsked.take(request.getSession(false)).orElseThrow(() -> new CredentialsExpiredException("nothing was asked in this browser"));
        if (!throttle.takeSecret(request.getRemoteAddr())) {
            throw new LockedException("too many attempts");
        }
        Optional<SignedInUser> user = transaction.execute(status -> {
            Account account;
            try {
                account = accounts.findById(party.prove(asking.options(), request.getParameter("answer"))).orElse(null);
            } catch (InvalidInputException wrong) {
                account = null;
            }
            boolean right = account != null && !account.hasEnded();
            audit.attempt("account.sign-in-by-passkey", account == null ? null : new Actor(account.id(), account.name()),
                    right && !account.isSuspended() ? AuditTrail.Result.DONE : AuditTrail.Result.REFUSED);
            if (!right) {
                return null;
            }
            if (account.isSuspended()) {
                return Optional.empty();
            }
            accounts.signedIn(account.id().value(), clock.instant());
            return Optional.of(new SignedInUser(account.id(), account.email(), account.name(), SignInWay.PASSKEY, account.sessionKey(), clock.instant()));
        });
        if (user == null) {
            throw new BadCredentialsException("refused");
        }
        SignedInUser came = user.orElseThrow(AccountSuspendedException::new);
        return UsernamePasswordAuthenticationToken.authenticated(came, null, came.getAuthorities());
    }
}
