package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.Actor;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The end of signing in by what proves it in two ways: told in the trail, and refused for an account that ended or is asleep. */
@Component
class StrongSignIn {

    private final Repositories.Accounts accounts;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StrongSignIn(Repositories.Accounts accounts, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What a proof came to.
     *
     * @param account whose it is; null where nobody's
     */
    record Proof(Account account, boolean right) {
    }

    /** @param proof is taken in one transaction with what the trail tells of it */
    Authentication complete(String action, SignInWay way, Supplier<Proof> proof) {
        Proof taken = transaction.execute(status -> {
            Proof found = proof.get();
            Account whose = found.account();
            boolean lets = found.right() && !whose.hasEnded() && !whose.isSuspended();
            audit.attempt(action, whose == null ? null : new Actor(whose.id(), whose.name()), lets ? AuditTrail.Result.DONE : AuditTrail.Result.REFUSED);
            if (lets) {
                accounts.signedIn(whose.id().value(), clock.instant());
            }
            return found;
        });
        Account account = taken.account();
        if (!taken.right() || account.hasEnded()) {
            throw new BadCredentialsException("refused");
        }
        if (account.isSuspended()) {
            throw new AccountSuspendedException();
        }
        SignedInUser user = new SignedInUser(account.id(), account.email(), account.name(), way, account.sessionKey(), clock.instant());
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }
}
