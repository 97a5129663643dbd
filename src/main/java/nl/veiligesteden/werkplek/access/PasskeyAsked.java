package nl.veiligesteden.werkplek.access;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What this browser is asked to prove before anybody is signed in: each question is answered once. */
public final class PasskeyAsked {

    private static final String KEY = PasskeyAsked.class.getName();

    private PasskeyAsked() {
    }

    /** Remembers it in the session of the page that asks. */
    public static void remember(Passkeys.Asking asking) {
        VaadinSession.getCurrent().getSession().setAttribute(KEY, asking);
    }

    static Optional<Passkeys.Asking> take(HttpSession session) {
        if (session == null || !(session.getAttribute(KEY) instanceof Passkeys.Asking asking)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        return Optional.of(asking);
    }
}
