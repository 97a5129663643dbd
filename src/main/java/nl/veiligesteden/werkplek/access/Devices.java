package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which a person signed in. A new one is told to the person, and what is signed in somewhere can be ended there. */
@Service
@Transactional
public class Devices {

    private static final String COOKIE = "apparaat";
    /** As long as browsers keep a cookie at most. */
    private static final Duration KEPT = Duration.ofDays(400);
    /** More than anybody uses; what was used longest ago is forgotten first. */
    private static final int MOST = 50;
    private static final int LONGEST_AGENT = 300;
    private static final String OF_SESSION = Devices.class.getName();

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Devices(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A browser in which the person signed in.
     *
     * @param agent how it calls itself
     * @param origin the address on the internet from which it signed in last
     * @param here whether it is the one that asks
     */
    public record Device(UUID id, String agent, String origin, Instant firstAt, Instant lastAt, boolean here) {
    }

    /** Those of the person, the one that was used last first. */
    @NoWorkspace("about the own account only")
    @ReadOnly
    public List<Device> list(SignedInUser user) {
        UUID here = Optional.ofNullable(CurrentSession.get()).map(Devices::of).orElse(null);
        return jdbc.sql("select * from known_device where account_id = :account order by last_at desc, id limit " + MOST).param("account", user.account().value())
                .query((row, number) -> new Device(row.getObject("id", UUID.class), row.getString("agent"), row.getString("origin"), Time.fromColumn(row.getObject("first_at", LocalDateTime.class)),
                        Time.fromColumn(row.getObject("last_at", LocalDateTime.class)), row.getObject("id", UUID.class).equals(here))).list();
    }

    /** Ends what is signed in there. Whoever signs in there again is told of it as of a new one. */
    @NoWorkspace("about the own account only")
    public void end(SignedInUser user, UUID device) {
        if (jdbc.sql("delete from known_device where id = :id and account_id = :account").param("id", device).param("account", user.account().value()).update() == 0) {
            throw new NotFoundException();
        }
        events.publishEvent(new Event(clock.instant(), new Actor(user.account(), user.name()), "account.device-ended", "account", user.account().value(), null, List.of()));
        events.publishEvent(new LiveSessions.SessionsEnded(user.account()));
    }

    /** Somebody signed in: in a browser that is known, or in a new one, which the person is told of unless it is the first. */
    void signedIn(SignedInUser user, HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        String agent = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        String shortAgent = agent.substring(0, Math.min(LONGEST_AGENT, agent.length()));
        Token token = cookie(request).filter(Token::isWellFormed).orElseGet(Token::random);
        Optional<UUID> known = jdbc.sql("select id from known_device where account_id = :account and digest = :digest").param("account", user.account().value()).param("digest", token.digest())
                .query(UUID.class).optional();
        UUID id = known.orElseGet(Id::nextValue);
        if (known.isPresent()) {
            jdbc.sql("update known_device set last_at = :now, agent = :agent, origin = :origin where id = :id").param("now", Time.toColumn(now)).param("agent", shortAgent)
                    .param("origin", request.getRemoteAddr()).param("id", id).update();
        } else {
            begin(user, id, token, shortAgent, request.getRemoteAddr(), now);
        }
        request.getSession().setAttribute(OF_SESSION, id);
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, token.value()).httpOnly(true).secure(request.isSecure()).sameSite("Lax").path("/").maxAge(KEPT).build().toString());
    }

    private void begin(SignedInUser user, UUID id, Token token, String agent, String origin, Instant now) {
        boolean first = jdbc.sql("select not exists (select 1 from known_device where account_id = :account)").param("account", user.account().value()).query(Boolean.class).single();
        jdbc.sql("insert into known_device (id, account_id, digest, agent, origin, first_at, last_at) values (:id, :account, :digest, :agent, :origin, :now, :now)").param("id", id)
                .param("account", user.account().value()).param("digest", token.digest()).param("agent", agent).param("origin", origin).param("now", Time.toColumn(now)).update();
        jdbc.sql("""
                        delete from known_device where account_id = :account and id not in
                        (select id from (select id from known_device where account_id = :account order by last_at desc, id desc limit %d) latest)""".formatted(MOST))
                .param("account", user.account().value()).update();
        events.publishEvent(new LiveSessions.DeviceBegun(user.account()));
        if (!first) {
            events.publishEvent(new Event(now, new Actor(user.account(), user.name()), "account.new-device", "account", user.account().value(), null, List.of(new Change("agent", "", Agents.name(agent)))));
        }
    }

    private static Optional<Token> cookie(HttpServletRequest request) {
        for (Cookie cookie : request.getCookies() == null ? new Cookie[0] : request.getCookies()) {
            if (cookie.getName().equals(COOKIE)) {
                return Optional.of(new Token(cookie.getValue()));
            }
        }
        return Optional.empty();
    }

    /** In which browser a session is; null for one that did not sign in through a page. */
    static UUID of(HttpSession session) {
        return session.getAttribute(OF_SESSION) instanceof UUID id ? id : null;
    }

}
