package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;
import nl.veiligesteden.werkplek.access.SessionAge;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Announces the end of the session before it comes. */
@Tag("session-guard")
@JsModule("./shell/session-guard.ts")
class SessionGuard extends Component {

    SessionGuard(SessionAge age) {
        getElement().getClassList().add("session-guard");
        getElement().setProperty("warnBefore", age.warnBefore().toSeconds());
        getElement().setProperty("lasts", age.left().toSeconds());
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        texts.put("soon", t("session.soon")).put("last", t("session.last")).put("ended", t("session.ended")).put("stay", t("session.stay")).put("again", t("session.again"));
        getElement().setPropertyJson("texts", texts);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setProperty("lifetime", VaadinSession.getCurrent().getSession().getMaxInactiveInterval());
    }

    /** That the server hears of it is enough: the session lives on. */
    @ClientCallable
    void stay() {
        getElement().setProperty("stayed", System.nanoTime());
    }
}
