package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds whose account it is that an employer vouches for. Only who was invited has one. The first time it is found by the mail address, of which the employer has to be the one who gives it out;
 * from then on by what the provider calls the person ({@code sub}): a changed mail address or name is followed, and one that changed hands opens nothing.
 */
@Component
class EmployerSignIn {

    private static final int LONGEST_SUBJECT = 255;
    private static final int LONGEST_NAME = 200;
    private static final String SECOND_PROOF = "mfa";

    private final EmployerSettings settings;
    private final Repositories.Accounts accounts;
    private final OwnAccount own;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmployerSignIn(EmployerSettings settings, Repositories.Accounts accounts, OwnAccount own, AuditTrail audit, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.own = own;
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Why nobody came in. */
    enum Refusal { NO_ACCOUNT, TOO_WEAK, SUSPENDED }

    /** @param user null where somebody was refused */
    record Outcome(SignedInUser user, Refusal refusal) {
    }

    @Transactional
    Outcome signIn(String registration, OidcUser person) {
        EmployerSettings.Provider provider = settings.providers().get(registration);
        if (provider == null || person.getSubject() == null || person.getSubject().length() > LONGEST_SUBJECT) {
            return refused(null, Refusal.NO_ACCOUNT);
        }
        if (!provider.acr().isEmpty() && Optional.ofNullable(person.getAuthenticationContextClass()).filter(provider.acr()::contains).isEmpty()) {
            return refused(null, Refusal.TOO_WEAK);
        }
        Account account = known(registration, person.getSubject()).or(() -> begin(registration, provider, person)).orElse(null);
        if (account == null || account.hasEnded()) {
            return refused(account, Refusal.NO_ACCOUNT);
        }
        if (account.isSuspended()) {
            return refused(account, Refusal.SUSPENDED);
        }
        follow(account, provider, person);
        accounts.signedIn(account.id().value(), clock.instant());
        audit.attempt("account.sign-in-by-employer", new Actor(account.id(), account.name()), AuditTrail.Result.DONE);
        List<String> ways = person.getAuthenticationMethods();
        boolean strong = provider.strong() || !provider.acr().isEmpty() || ways != null && ways.contains(SECOND_PROOF);
        return new Outcome(new SignedInUser(account.id(), account.email(), account.name(), SignInWay.EMPLOYER, account.sessionKey(), strong ? clock.instant() : null), null);
    }

    /** Signed out at the employer is signed out here, everywhere. Whoever has no account here has nothing to end. */
    @Transactional
    void signOut(String registration, String subject) {
        known(registration, subject).ifPresent(account -> own.endSessions(account, new Actor(account.id(), account.name()), "account.sign-out-by-employer"));
    }

    private Optional<Account> known(String registration, String subject) {
        return jdbc.sql("select account_id from external_identity where provider = :provider and subject = :subject").param("provider", registration).param("subject", subject)
                .query(UUID.class).optional().flatMap(accounts::findById);
    }

    private Outcome refused(Account account, Refusal why) {
        audit.attempt("account.sign-in-by-employer", account == null ? null : new Actor(account.id(), account.name()), AuditTrail.Result.REFUSED);
        return new Outcome(null, why);
    }

    private Optional<Account> begin(String registration, EmployerSettings.Provider provider, OidcUser person) {
        String email = email(person);
        if (!provider.speaksFor(email) || Boolean.FALSE.equals(person.getEmailVerified())) {
            return Optional.empty();
        }
        return accounts.findLockedByEmail(email).filter(account -> !account.hasEnded()).filter(account -> isFree(registration, account)).map(account -> {
            // Who sleeps is told so, and is known from when the account is woken.
            if (account.isSuspended()) {
                return account;
            }
            jdbc.sql("insert into external_identity (provider, subject, account_id, since) values (:provider, :subject, :account, :now)").param("provider", registration)
                    .param("subject", person.getSubject()).param("account", account.id().value()).param("now", Time.toColumn(clock.instant())).update();
            publish(account, "account.employer-linked", List.of(new Change("provider", "", registration)));
            return account;
        });
    }

    /** Somebody else at the employer who has the address now is not the person who had it. */
    private boolean isFree(String registration, Account account) {
        return jdbc.sql("select count(*) from external_identity where provider = :provider and account_id = :account").param("provider", registration)
                .param("account", account.id().value()).query(Integer.class).single() == 0;
    }

    private void follow(Account account, EmployerSettings.Provider provider, OidcUser person) {
        String email = email(person);
        String name = Optional.ofNullable(person.getFullName()).map(String::strip).filter(given -> !given.isEmpty() && given.length() <= LONGEST_NAME).orElse(account.name());
        boolean moves = provider.speaksFor(email) && !email.equals(account.email()) && email.length() <= EmailAddress.MAX && accounts.findByEmail(email).isEmpty();
        if (moves || !name.equals(account.name())) {
            List<Change> changes = List.of(new Change("email", account.email(), moves ? email : account.email()), new Change("name", account.name(), name));
            account.follow(moves ? email : account.email(), name);
            accounts.saveAndFlush(account);
            publish(account, "account.followed-employer", changes.stream().filter(change -> !change.before().equals(change.after())).toList());
        }
    }

    private static String email(OidcUser person) {
        String email = Optional.ofNullable(person.getEmail()).orElse(Optional.ofNullable(person.getPreferredUsername()).orElse(""));
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private void publish(Account account, String action, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), new Actor(account.id(), account.name()), action, "account", account.id().value(), null, changes));
    }
}
