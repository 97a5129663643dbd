package nl.veiligesteden.werkplek.access;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody whose first proof was right, and of whom a code is still asked: for ten minutes, in this browser.
 *
 * @param path where the person goes afterwards; empty for where the person was going
 */
record PendingSignIn(UUID account, SignInWay way, String path, Instant until) implements Serializable {

    private static final String KEY = PendingSignIn.class.getName();
    private static final Duration LASTS = Duration.ofMinutes(10);

    static void begin(HttpServletRequest request, SecondStepNeededException first, String path, Instant now) {
        request.getSession().setAttribute(KEY, new PendingSignIn(first.account().value(), first.way(), path, now.plus(LASTS)));
    }

    static Optional<PendingSignIn> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof PendingSignIn pending && now.isBefore(pending.until) ? Optional.of(pending) : Optional.empty();
    }

    /** Of the browser whose page asks. */
    static Optional<PendingSignIn> ofPage(Instant now) {
        return VaadinSession.getCurrent().getSession().getAttribute(KEY) instanceof PendingSignIn pending && now.isBefore(pending.until) ? Optional.of(pending) : Optional.empty();
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
    }
}
