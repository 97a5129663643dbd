package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds whose account it is that an employer vouches for. Only who was invited has one, or whom a group at the employer lets in ({@link GroupMemberships}). The first time it is found by the mail address, of which the employer has to be the one who gives it out;
 * from then on by what the provider calls the person ({@code sub}): a changed mail address or name is followed, and one that changed hands opens nothing.
 */
@Component
class EmployerSignIn {

    private static final int LONGEST_SUBJECT = 255;
    private static final int LONGEST_NAME = 200;
    private static final String SECOND_PROOF = "mfa";
    /** Names the claims that didn't fit (OpenID Connect Core 5.6.2). */
    private static final String ELSEWHERE = "_claim_names";

    private final EmployerSettings settings;
    private final Repositories.Accounts accounts;
    private final GroupMemberships groups;
    private final OwnAccount own;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmployerSignIn(EmployerSettings settings, Repositories.Accounts accounts, GroupMemberships groups, OwnAccount own, AuditTrail audit, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.groups = groups;
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
        Account account = known(registration, person.getSubject()).or(() -> begin(registration, provider, person)).or(() -> mapped(registration, provider, person)).orElse(null);
        if (account == null || account.hasEnded()) {
            return refused(account, Refusal.NO_ACCOUNT);
        }
        if (account.isSuspended()) {
            return refused(account, Refusal.SUSPENDED);
        }
        follow(account, provider, person);
        groups.follow(account, registration, groupsOf(provider, person));
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
        return vouchedFor(provider, person).flatMap(accounts::findLockedByEmail).filter(account -> !account.hasEnded()).filter(account -> isFree(registration, account)).map(account -> {
            // Who sleeps is told so, and is known from when the account is woken.
            if (account.isSuspended()) {
                return account;
            }
            return link(registration, person, account);
        });
    }

    /** Whoever a group lets in needs no invitation. */
    private Optional<Account> mapped(String registration, EmployerSettings.Provider provider, OidcUser person) {
        return vouchedFor(provider, person).filter(email -> accounts.findByEmail(email).isEmpty() && groups.givesAnything(registration, groupsOf(provider, person))).map(email -> {
            Account account = accounts.saveAndFlush(new Account(new EmailAddress(email), name(person).orElse(email), clock.instant()));
            publish(account, "account.made-by-group", List.of());
            return link(registration, person, account);
        });
    }

    /** The mail address, where the employer gives it out and says that it is this person's. */
    private static Optional<String> vouchedFor(EmployerSettings.Provider provider, OidcUser person) {
        return Optional.of(email(person)).filter(email -> provider.speaksFor(email) && !Boolean.FALSE.equals(person.getEmailVerified()));
    }

    private Account link(String registration, OidcUser person, Account account) {
        jdbc.sql("insert into external_identity (provider, subject, account_id, since) values (:provider, :subject, :account, :now)").param("provider", registration)
                .param("subject", person.getSubject()).param("account", account.id().value()).param("now", Time.toColumn(clock.instant())).update();
        publish(account, "account.employer-linked", List.of(new Change("provider", "", registration)));
        return account;
    }

    /**
     * The groups that the employer names.
     *
     * @return empty where it says that they are too many to tell (Entra ID): then nothing is known of them
     */
    private static Optional<Set<String>> groupsOf(EmployerSettings.Provider provider, OidcUser person) {
        if (person.getClaim(ELSEWHERE) instanceof Map<?, ?> elsewhere && elsewhere.containsKey(provider.groups())) {
            return Optional.empty();
        }
        Object told = person.getClaim(provider.groups());
        return Optional.of(told instanceof Collection<?> names ? names.stream().map(String::valueOf).collect(Collectors.toSet()) : told == null ? Set.of() : Set.of(told.toString()));
    }

    /** Somebody else at the employer who has the address now is not the person who had it. */
    private boolean isFree(String registration, Account account) {
        return jdbc.sql("select count(*) from external_identity where provider = :provider and account_id = :account").param("provider", registration)
                .param("account", account.id().value()).query(Integer.class).single() == 0;
    }

    private void follow(Account account, EmployerSettings.Provider provider, OidcUser person) {
        String email = email(person);
        String name = name(person).orElse(account.name());
        boolean moves = provider.speaksFor(email) && !email.equals(account.email()) && accounts.findByEmail(email).isEmpty();
        if (moves || !name.equals(account.name())) {
            List<Change> changes = List.of(new Change("email", account.email(), moves ? email : account.email()), new Change("name", account.name(), name));
            account.follow(moves ? email : account.email(), name);
            accounts.saveAndFlush(account);
            publish(account, "account.followed-employer", changes.stream().filter(change -> !change.before().equals(change.after())).toList());
        }
    }

    private static Optional<String> name(OidcUser person) {
        return Optional.ofNullable(person.getFullName()).map(String::strip).filter(given -> !given.isEmpty() && given.length() <= LONGEST_NAME);
    }

    /** In its one spelling; empty where what the employer tells is none. */
    private static String email(OidcUser person) {
        try {
            return new EmailAddress(Optional.ofNullable(person.getEmail()).orElse(person.getPreferredUsername())).value();
        } catch (InvalidInputException noAddress) {
            return "";
        }
    }

    private void publish(Account account, String action, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), new Actor(account.id(), account.name()), action, "account", account.id().value(), null, changes));
    }
}
