package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long somebody stays signed in at most, however busy (OWASP ASVS 5.0, 7.3.2). What is typed is kept, as at any end of a session. */
@Component
public class SessionAge {

    private static final String SINCE = SessionAge.class.getName();

    private final Duration longest;
    private final Duration warnBefore;
    private final Clock clock;

    SessionAge(@Value("${werkplek.session.longest}") Duration longest, @Value("${werkplek.session.warn-before}") Duration warnBefore, Clock clock) {
        this.longest = longest;
        this.warnBefore = warnBefore;
        this.clock = clock;
    }

    /** Somebody signed in. */
    void begins(HttpSession session) {
        session.setAttribute(SINCE, clock.instant());
    }

    boolean isOver(HttpSession session) {
        return left(session).isNegative();
    }

    /** How long before its end, for this or another reason, a session is announced to end. */
    public Duration warnBefore() {
        return warnBefore;
    }

    /** How much longer the session lasts that asks. */
    public Duration left() {
        return left(CurrentSession.get());
    }

    /** One in which nobody signed in, as a program does without a browser, has all of it. */
    private Duration left(HttpSession session) {
        return session != null && session.getAttribute(SINCE) instanceof Instant since ? Duration.between(clock.instant(), since.plus(longest)) : longest;
    }
}
