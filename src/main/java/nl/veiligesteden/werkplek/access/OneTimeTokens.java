package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.Actor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Security's one-time token on our links. Whoever asks for one gets the same answer in the same time, whether the address has an
 * account or not: what is to be done is done afterwards, on another thread.
 */
@Component
class OneTimeTokens implements OneTimeTokenService {

    private final SignInLinks links;
    private final SecondStep secondStep;
    private final Repositories.Accounts accounts;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final TaskExecutor executor;
    private final Clock clock;

    OneTimeTokens(SignInLinks links, SecondStep secondStep, Repositories.Accounts accounts, SignInThrottle throttle, ApplicationEventPublisher events, AuditTrail audit,
                  TransactionTemplate transaction, @Qualifier("applicationTaskExecutor") TaskExecutor executor, Clock clock) {
        this.links = links;
        this.secondStep = secondStep;
        this.accounts = accounts;
        this.throttle = throttle;
        this.events = events;
        this.audit = audit;
        this.transaction = transaction;
        this.executor = executor;
        this.clock = clock;
    }

    /** Has a link mailed. What it returns holds no secret: that stands in the mail alone. */
    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        String typed = request.getUsername();
        String email = typed.substring(0, Math.min(typed.length(), EmailAddress.MAX)).strip().toLowerCase(Locale.ROOT);
        // What is longer than an address, or asked too often, gets the same answer, and nothing is done.
        if (typed.length() <= EmailAddress.MAX && throttle.takeRequest(Origins.current())) {
            executor.execute(() -> {
                if (throttle.takeLink(email)) {
                    transaction.executeWithoutResult(status -> accounts.findByEmail(email).filter(account -> !account.hasEnded()).ifPresent(this::request));
                }
            });
        }
        return new Used("", email, clock.instant());
    }

    private void request(Account account) {
        events.publishEvent(new SignInLinkRequested(account.id()));
        audit.attempt("account.link-requested", new Actor(account.id(), account.name()), AuditTrail.Result.DONE);
    }

    /** @return null for a link that was used, expired or never was, which Spring Security reads as a refusal */
    @Override
    public OneTimeToken consume(OneTimeTokenAuthenticationToken request) {
        Token token = new Token(request.getTokenValue());
        if (!token.isWellFormed() || !throttle.takeSecret(Origins.current())) {
            return null;
        }
        return transaction.execute(status -> {
            Account account = links.use(token).flatMap(target -> accounts.findById(target.account().value())).orElse(null);
            boolean opens = account != null && !account.isSuspended();
            audit.attempt("account.sign-in-by-link", account == null ? null : new Actor(account.id(), account.name()),
                    opens ? AuditTrail.Result.DONE : AuditTrail.Result.REFUSED);
            if (account == null) {
                return null;
            }
            if (opens) {
                accounts.signedIn(account.id().value(), clock.instant());
            }
            return new Used(token.value(), account.email(), clock.instant());
        });
    }

    /** Finds who the token was for; the link proved who it is. */
    UserDetailsService people() {
        return email -> {
            Account account = transaction.execute(status -> accounts.findByEmail(email).filter(found -> !found.hasEnded()).orElse(null));
            if (account == null) {
                throw new UsernameNotFoundException("no such account");
            }
            if (account.isSuspended()) {
                throw new AccountSuspendedException();
            }
            SignedInUser user = new SignedInUser(account.id(), account.email(), account.name(), SignInWay.LINK, account.sessionKey());
            if (secondStep.isAsked(user.account())) {
                throw new SecondStepNeededException(user.account(), SignInWay.LINK);
            }
            return user;
        };
    }

    private record Used(String value, String email, Instant at) implements OneTimeToken {
        @Override
        public String getTokenValue() {
            return value;
        }

        @Override
        public String getUsername() {
            return email;
        }

        @Override
        public Instant getExpiresAt() {
            return at;
        }
    }
}
