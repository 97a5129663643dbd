package nl.veiligesteden.werkplek.trail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.trail.TrailLog;

/** What was done with the own account and to it. */
@Route(Paths.MY_TRAIL)
@PermitAll
class OwnTrailView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedInUser user;
    private final TrailLog trail;
    private final TrailList list;

    OwnTrailView(CurrentUser currentUser, TrailLog trail, Wording wording) {
        this.user = currentUser.require();
        this.trail = trail;
        this.list = new TrailList(wording, true);
        setId("inhoud");
        addClassName("page");
        add(new PageHeader(getPageTitle(), list.take()).subtitle(t("trail.subtitle.own", user.email())), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event, Paths.MY_TRAIL, filter -> trail.count(user, filter), (filter, page) -> trail.list(user, filter, page));
    }

    @Override
    public String getPageTitle() {
        return t("trail.own.title");
    }
}
