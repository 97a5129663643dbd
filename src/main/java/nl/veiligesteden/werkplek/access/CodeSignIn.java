package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Actor;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks the code of somebody whose first proof was right, as often as {@link SignInThrottle} allows. */
@Component
class CodeSignIn {

    private final Repositories.Accounts accounts;
    private final SecondStep secondStep;
    private final SignInThrottle throttle;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CodeSignIn(Repositories.Accounts accounts, SecondStep secondStep, SignInThrottle throttle, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.secondStep = secondStep;
        this.throttle = throttle;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether a code is asked in this browser. */
    boolean isPending(HttpServletRequest request) {
        return PendingSignIn.of(request, clock.instant()).isPresent();
    }

    Authentication attempt(HttpServletRequest request) {
        String code = request.getParameter("code");
        PendingSignIn pending = PendingSignIn.of(request, clock.instant()).orElseThrow(() -> new CredentialsExpiredException("nobody waits for a code"));
        String key = "code " + pending.account();
        if (!throttle.take(key, request.getRemoteAddr())) {
            throw new LockedException("too many attempts");
        }
        SignedInUser user = transaction.execute(status -> {
            Account account = accounts.findById(pending.account()).filter(found -> !found.hasEnded() && !found.isSuspended()).orElse(null);
            boolean right = account != null && secondStep.opens(new AccountId(pending.account()), code);
            audit.attempt("account.sign-in-by-code", account == null ? null : new Actor(account.id(), account.name()), right ? AuditTrail.Result.DONE : AuditTrail.Result.REFUSED);
            if (!right) {
                return null;
            }
            accounts.signedIn(account.id().value(), clock.instant());
            return new SignedInUser(account.id(), account.email(), account.name(), pending.way().withCode(), account.sessionKey(), clock.instant());
        });
        if (user == null) {
            throw new BadCredentialsException("refused");
        }
        throttle.wasRight(key, request.getRemoteAddr());
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }
}
