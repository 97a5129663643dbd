package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The own passkeys: made, named and removed; and proving with one who one is. */
@Service
@Transactional
public class Passkeys {

    private static final int NAME_MAX = 100;
    private static final int MOST = 20;

    private final RelyingParty party;
    private final SecondStep secondStep;
    private final Repositories.Accounts accounts;
    private final RecentProof proof;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passkeys(RelyingParty party, SecondStep secondStep, Repositories.Accounts accounts, RecentProof proof, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.party = party;
        this.secondStep = secondStep;
        this.accounts = accounts;
        this.proof = proof;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A passkey as its owner knows it.
     *
     * @param lastUsedAt null for one that was never used
     * @param copied whether its maker keeps it on other devices of the person too
     */
    public record Passkey(UUID id, String name, Instant since, Instant lastUsedAt, boolean copied) {
    }

    /** What the device is asked to make one. */
    public record Making(PublicKeyCredentialCreationOptions options) {
        public String json() {
            return RelyingParty.json(options);
        }
    }

    /** What the device is asked to prove that it has one. */
    public record Asking(PublicKeyCredentialRequestOptions options) {
        public String json() {
            return RelyingParty.json(options);
        }
    }

    /** The oldest first. */
    @NoWorkspace("about the own account only")
    @ReadOnly
    public List<Passkey> list(SignedInUser user) {
        return jdbc.sql("select id, name, since, last_used_at, backed_up from passkey where account_id = :account order by since, id").param("account", user.account().value())
                .query((row, number) -> new Passkey(row.getObject("id", UUID.class), row.getString("name"), Time.fromColumn(row.getObject("since", LocalDateTime.class)),
                        Time.fromColumn(row.getObject("last_used_at", LocalDateTime.class)), row.getBoolean("backed_up"))).list();
    }

    /** @throws NotAllowedException for who has very many already */
    @NoWorkspace("about the own account only")
    public Making begin(SignedInUser user) {
        requireProof(user);
        if (list(user).size() >= MOST) {
            throw new NotAllowedException("denied.passkeys-many");
        }
        return new Making(party.beginCreating(user));
    }

    /**
     * Keeps a new one. This session is proved by it from now on; where it is the first of all strong proofs, all others end.
     *
     * @param answer of the browser, in JSON
     * @throws InvalidInputException on {@code passkey} or {@code name}
     */
    @NoWorkspace("about the own account only")
    public void add(SignedInUser user, Making making, String answer, String name) {
        requireProof(user);
        String label = name(name);
        boolean first = !secondStep.isAsked(user.account());
        party.create(making.options(), answer, label);
        SignedInUser now = user;
        if (first) {
            Account account = accounts.findById(user.account().value()).orElseThrow(NotFoundException::new);
            account.endSessions();
            accounts.saveAndFlush(account);
            now = user.withKey(account.sessionKey());
        }
        Sessions.goOn(now.proved(SignInWay.PASSKEY, clock.instant()));
        if (first) {
            events.publishEvent(new LiveSessions.SessionsEnded(user.account()));
        }
        publish(user, "account.passkey-added", new Change("name", "", label));
    }

    @NoWorkspace("about the own account only")
    public void rename(SignedInUser user, UUID id, String name) {
        Passkey passkey = own(user, id);
        String label = name(name);
        jdbc.sql("update passkey set name = :name where id = :id").param("name", label).param("id", id).update();
        if (!label.equals(passkey.name())) {
            publish(user, "account.passkey-renamed", new Change("name", passkey.name(), label));
        }
    }

    /** It opens nothing any more. */
    @NoWorkspace("about the own account only")
    public void remove(SignedInUser user, UUID id) {
        requireProof(user);
        Passkey passkey = own(user, id);
        jdbc.sql("delete from passkey where id = :id").param("id", id).update();
        publish(user, "account.passkey-removed", new Change("name", passkey.name(), ""));
    }

    /** For whoever is to prove to have one, known yet or not. */
    @NoWorkspace("a random number; what answers it is looked at afterwards")
    public Asking ask() {
        return new Asking(party.beginProving());
    }

    /** Proves once more who it is. @throws InvalidInputException on {@code passkey} */
    @NoWorkspace("about the own account only")
    public void prove(SignedInUser user, Asking asking, String answer) {
        if (!user.account().value().equals(party.prove(asking.options(), answer))) {
            throw new InvalidInputException("passkey", "invalid.passkey");
        }
        Sessions.goOn(user.proved(SignInWay.PASSKEY, clock.instant()));
    }

    void forget(AccountId account) {
        jdbc.sql("delete from passkey where account_id = :account").param("account", account.value()).update();
    }

    /** Whoever has a strong proof has to give it before another is made: a mailbox alone adds none. */
    private void requireProof(SignedInUser user) {
        if (!user.isStrong() && secondStep.isAsked(user.account())) {
            throw new ProofNeededException();
        }
        proof.require();
    }

    private Passkey own(SignedInUser user, UUID id) {
        return list(user).stream().filter(passkey -> passkey.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    private static String name(String text) {
        Problems problems = new Problems();
        String name = problems.name(text, NAME_MAX);
        problems.refuse();
        return name;
    }

    private void publish(SignedInUser user, String action, Change change) {
        events.publishEvent(new Event(clock.instant(), new Actor(user.account(), user.name()), action, "account", user.account().value(), null, List.of(change)));
    }
}
