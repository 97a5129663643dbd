package nl.veiligesteden.werkplek.access;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;

/** The session of the page that asks. */
final class CurrentSession {

    private CurrentSession() {
    }

    /** Null outside a page. */
    static HttpSession get() {
        WrappedSession session = VaadinService.getCurrentRequest() == null ? null : VaadinService.getCurrentRequest().getWrappedSession(false);
        return session instanceof WrappedHttpSession wrapped ? wrapped.getHttpSession() : null;
    }
}
