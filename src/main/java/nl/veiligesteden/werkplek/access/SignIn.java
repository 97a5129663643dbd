package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.Actor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks mail address and password, as often as {@link SignInThrottle} allows. Whether the address has an account changes neither the
 * answer nor the time that it takes.
 */
@Component
class SignIn implements AuthenticationProvider {

    private static final int LONGEST_PASSWORD = 1_000;

    private final Repositories.Accounts accounts;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String hashOfNobody;
    private final SignInThrottle throttle;
    private final SecondStep secondStep;

    SignIn(Repositories.Accounts accounts, SecondStep secondStep, PasswordEncoder passwords, AuditTrail audit, SignInThrottle throttle, TransactionTemplate transaction,
           Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.throttle = throttle;
        this.secondStep = secondStep;
        this.transaction = transaction;
        this.clock = clock;
        this.hashOfNobody = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        if (request.getName().length() > EmailAddress.MAX || String.valueOf(request.getCredentials()).length() > LONGEST_PASSWORD) {
            refuse();
        }
        String email = request.getName().strip().toLowerCase(Locale.ROOT);
        String origin = request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (!throttle.take(email, origin)) {
            stopped(email);
            throw new LockedException("too many attempts");
        }
        Account account = accounts.findByEmail(email).filter(found -> found.isActivated() && !found.hasEnded()).orElse(null);
        String hash = account == null ? hashOfNobody : account.passwordHash();
        // Takes a while, and so outside a transaction: whoever guesses holds no connection.
        boolean right = passwords.matches(String.valueOf(request.getCredentials()), hash) && account != null;
        if (right && account.isSuspended()) {
            throttle.wasRight(email, origin);
            transaction.executeWithoutResult(status -> audit.attempt("account.sign-in", new Actor(account.id(), account.name()), AuditTrail.Result.REFUSED));
            throw new AccountSuspendedException();
        }
        return transaction.execute(status -> {
            Actor actor = account == null ? null : new Actor(account.id(), account.name());
            if (!right) {
                audit.attempt("account.sign-in", actor, AuditTrail.Result.REFUSED);
                return null;
            }
            throttle.wasRight(email, origin);
            if (secondStep.isAsked(account.id())) {
                throw new SecondStepNeededException(account.id(), SignInWay.PASSWORD);
            }
            accounts.signedIn(account.id().value(), clock.instant());
            audit.attempt("account.sign-in", actor, AuditTrail.Result.DONE);
            SignedInUser user = new SignedInUser(account.id(), account.email(), account.name(), SignInWay.PASSWORD, account.sessionKey());
            return UsernamePasswordAuthenticationToken.authenticated(user, null, List.copyOf(user.getAuthorities()));
        }) instanceof Authentication authenticated ? authenticated : refuse();
    }

    /** One line in the trail for all guesses that are stopped within a while. */
    private void stopped(String email) {
        if (throttle.takeStopped(email)) {
            transaction.executeWithoutResult(status -> audit.attempt("account.sign-in-stopped",
                    accounts.findByEmail(email).map(account -> new Actor(account.id(), account.name())).orElse(null), AuditTrail.Result.REFUSED));
        }
    }

    private static Authentication refuse() {
        throw new BadCredentialsException("refused");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
