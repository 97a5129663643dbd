package nl.veiligesteden.werkplek.trail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.trail.TrailLog;

/** All of the trail, for the programme's administrator; for everybody else this page does not exist. */
@Route(TrailNavigation.ALL)
@PermitAll
@ShowsPeople
class AllTrailView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final TrailLog trail;
    private final TrailList list;

    AllTrailView(Workspaces workspaces, TrailLog trail, Wording wording) {
        this.workspaces = workspaces;
        this.trail = trail;
        this.list = new TrailList(wording, true);
        setId("inhoud");
        addClassName("page");
        add(new PageHeader(getPageTitle(), list.take()).subtitle(t("trail.subtitle.all")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        list.show(event, TrailNavigation.ALL, filter -> trail.count(workspace, filter), (filter, page) -> trail.list(workspace, filter, page));
    }

    @Override
    public String getPageTitle() {
        return t("nav.trail");
    }
}
