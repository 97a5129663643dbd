package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks the code of somebody whose first proof was right, as often as {@link SignInThrottle} allows. */
@Component
class CodeSignIn {

    private final Repositories.Accounts accounts;
    private final SecondStep secondStep;
    private final SignInThrottle throttle;
    private final StrongSignIn strong;
    private final Clock clock;

    CodeSignIn(Repositories.Accounts accounts, SecondStep secondStep, SignInThrottle throttle, StrongSignIn strong, Clock clock) {
        this.accounts = accounts;
        this.secondStep = secondStep;
        this.throttle = throttle;
        this.strong = strong;
        this.clock = clock;
    }

    /** Whether a code is asked in this browser. */
    boolean isPending(HttpServletRequest request) {
        return PendingSignIn.of(request, clock.instant()).isPresent();
    }

    Authentication attempt(HttpServletRequest request) {
        PendingSignIn pending = PendingSignIn.of(request, clock.instant()).orElseThrow(() -> new CredentialsExpiredException("nobody waits for a code"));
        String key = "code " + pending.account();
        if (!throttle.take(key, request.getRemoteAddr())) {
            throw new LockedException("too many attempts");
        }
        Authentication came = strong.complete("account.sign-in-by-code", pending.way().withCode(), () -> {
            Account account = accounts.findById(pending.account()).filter(found -> !found.hasEnded()).orElse(null);
            return new StrongSignIn.Proof(account, account != null && secondStep.opens(account.id(), request.getParameter("code")));
        });
        throttle.wasRight(key, request.getRemoteAddr());
        return came;
    }
}
