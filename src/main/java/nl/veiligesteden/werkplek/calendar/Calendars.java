package nl.veiligesteden.werkplek.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Recipients;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.Token;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.access.Address;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses of people's own calendars: one a person, told once, which a new one replaces. */
@Service
@Transactional
public class Calendars {

    /** Where calendars are read; the secret and {@code .ics} follow. */
    static final String PATH = "agenda/";
    static final String ENDING = ".ics";
    private static final Duration NOTED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final Address address;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calendars(JdbcClient jdbc, Recipients recipients, Address address, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.address = address;
        this.events = events;
        this.clock = clock;
    }

    /** @param readAt when a program last read it; null where none did */
    public record Feed(Instant madeAt, Instant readAt) {
    }

    /** The person's calendar, where there is one. Its address is not told again. */
    @NoWorkspace("about the own account only")
    @ReadOnly
    public Optional<Feed> own(SignedInUser user) {
        return jdbc.sql("select made_at, read_at from calendar_feed where account_id = :account").param("account", user.account().value())
                .query((row, number) -> new Feed(Time.fromColumn(row.getObject("made_at", LocalDateTime.class)), Time.fromColumn(row.getObject("read_at", LocalDateTime.class))))
                .optional();
    }

    /** Makes an address, which from then on is the only one. @return the address, which is kept nowhere */
    @NoWorkspace("about the own account only")
    public String renew(SignedInUser user) {
        Token token = Token.random();
        if (jdbc.sql("""
                        insert into calendar_feed (account_id, token_digest, made_at) select id, :digest, :now from account where id = :account and ended_at is null
                        on duplicate key update token_digest = :digest, made_at = :now, read_at = null""")
                .param("account", user.account().value()).param("digest", token.digest()).param("now", Time.toColumn(clock.instant())).update() == 0) {
            throw new NotFoundException();
        }
        publish(user, "calendar.address-made");
        return address.of(PATH + token.value() + ENDING);
    }

    /** From then on the address is none. */
    @NoWorkspace("about the own account only")
    public void end(SignedInUser user) {
        if (jdbc.sql("delete from calendar_feed where account_id = :account").param("account", user.account().value()).update() > 0) {
            publish(user, "calendar.address-ended");
        }
    }

    /** Whose calendar it is; nobody's where the address is none of ours, was replaced, or its person left. */
    Optional<Recipient> reader(Token token) {
        if (!token.isWellFormed()) {
            return Optional.empty();
        }
        Optional<Recipient> reader = jdbc.sql("""
                        select f.account_id from calendar_feed f where f.token_digest = :digest
                        and exists (select 1 from membership m where m.account_id = f.account_id and m.ended_at is null)""").param("digest", token.digest())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class))).optional().flatMap(recipients::find);
        reader.ifPresent(this::noteReading);
        return reader;
    }

    private void noteReading(Recipient reader) {
        Instant now = clock.instant();
        jdbc.sql("update calendar_feed set read_at = :now where account_id = :account and (read_at is null or read_at < :before)")
                .param("now", Time.toColumn(now)).param("account", reader.account().value()).param("before", Time.toColumn(now.minus(NOTED))).update();
    }

    private void publish(SignedInUser user, String action) {
        events.publishEvent(new Event(clock.instant(), new Actor(user.account(), user.name()), action, "account", user.account().value(), null, List.of()));
    }
}
