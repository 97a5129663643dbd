package nl.veiligesteden.werkplek.mail;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.Token;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What mail a person wants. What waits on them stands in the workspace, whatever they choose. */
@Service
@Transactional
public class MailChoices {

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final MailStops stops;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailChoices(JdbcClient jdbc, Kinds kinds, MailStops stops, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.stops = stops;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A kind of mail as its reader can choose it. Its texts are {@code mail-kind.NAME}, what happens then, and {@code mail-kind.NAME.by}, who
     * triggers it.
     *
     * @param optional whether one can do without
     */
    public record Choice(String kind, boolean optional, boolean on) {
    }

    /** Every kind of mail that can reach the person in one of their roles. */
    @NoWorkspace("about the own account only")
    @ReadOnly
    public List<Choice> all(SignedInUser user) {
        Set<String> off = off(user.account());
        return kinds.of(scopes(user.account())).stream().map(kind -> new Choice(kind, kinds.canBeStopped(kind), !off.contains(kind))).toList();
    }

    /** @throws NotFoundException for a kind that doesn't exist or always comes */
    @NoWorkspace("about the own account only")
    public void choose(SignedInUser user, String kind, boolean on) {
        if (!kinds.stoppable().contains(kind)) {
            throw new NotFoundException();
        }
        if (on ? jdbc.sql("delete from mail_off where account_id = :account and kind = :kind").param("account", user.account().value()).param("kind", kind).update() > 0
                : stop(user.account(), kind)) {
            publish(new Actor(user.account(), user.name()), on ? "mail.kind-on" : "mail.kind-off", List.of(kind));
        }
    }

    /** When the person's weekly digest comes. */
    @NoWorkspace("about the own account only")
    @ReadOnly
    public DigestTime digestTime(SignedInUser user) {
        return jdbc.sql("select day, hour from digest_choice where account_id = :account").param("account", user.account().value())
                .query((row, number) -> new DigestTime(DayOfWeek.of(row.getInt("day")), row.getInt("hour"))).optional().orElse(DigestTime.DEFAULT);
    }

    /** Chooses when the weekly digest comes. Where that moment of this week is past and none came this week, it comes now. */
    @NoWorkspace("about the own account only")
    public void digestAt(SignedInUser user, DigestTime time) {
        jdbc.sql("insert into digest_choice (account_id, day, hour) select id, :day, :hour from account where id = :account on duplicate key update day = :day, hour = :hour")
                .param("account", user.account().value()).param("day", time.day().getValue()).param("hour", time.hour()).update();
    }

    /** What the link in a mail would stop; nothing where the link is none of ours, or too old. Looking stops nothing. */
    @NoWorkspace("the link in the mail is the proof")
    @ReadOnly
    public Optional<List<String>> stoppedBy(Token link) {
        return stops.find(link).map(this::kinds);
    }

    /**
     * Stops what the link in a mail is for; doing it again changes nothing.
     *
     * @throws NotFoundException where the link is none of ours, or too old
     */
    @NoWorkspace("the link in the mail is the proof")
    public void stop(Token link) {
        MailStops.Stop stop = stops.find(link).orElseThrow(NotFoundException::new);
        List<String> stopped = kinds(stop).stream().filter(kind -> stop(stop.account(), kind)).toList();
        if (!stopped.isEmpty()) {
            String name = jdbc.sql("select name from account where id = :id").param("id", stop.account().value()).query(String.class).single();
            publish(new Actor(stop.account(), name), "mail.stopped", stopped);
        }
    }

    /** What always comes stops nothing of itself: whoever wants no mail from here has no more of all the rest. */
    private List<String> kinds(MailStops.Stop stop) {
        List<String> own = stop.kinds().stream().filter(kinds::canBeStopped).toList();
        return own.isEmpty() ? kinds.of(scopes(stop.account())).stream().filter(kinds::canBeStopped).toList() : own;
    }

    private boolean stop(AccountId account, String kind) {
        return jdbc.sql("insert ignore into mail_off (account_id, kind, at) values (:account, :kind, :now)").param("account", account.value())
                .param("kind", kind).param("now", Time.toColumn(clock.instant())).update() > 0;
    }

    private Set<String> off(AccountId account) {
        return new HashSet<>(jdbc.sql("select kind from mail_off where account_id = :account").param("account", account.value()).query(String.class).list());
    }

    private Set<Role.Scope> scopes(AccountId account) {
        Set<Role.Scope> scopes = EnumSet.noneOf(Role.Scope.class);
        jdbc.sql("select distinct role from membership where account_id = :account and ended_at is null").param("account", account.value())
                .query(String.class).list().forEach(role -> scopes.add(Role.valueOf(role).scope()));
        return scopes;
    }

    private void publish(Actor actor, String action, List<String> about) {
        events.publishEvent(new Event(clock.instant(), actor, action, "account", actor.account().value(), null,
                about.stream().map(kind -> new Change("mail", "", kind)).toList()));
    }
}
