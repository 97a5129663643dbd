package nl.veiligesteden.werkplek.trail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.trail.TrailLog;

/** What happened in a municipality, for its coordinator; for everybody else this page does not exist. */
@Route(WorkspaceRoute.MUNICIPALITY + TrailNavigation.TRAIL)
@PermitAll
@ShowsPeople
class MunicipalityTrailView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final TrailLog trail;
    private final TrailList list;

    MunicipalityTrailView(Workspaces workspaces, TrailLog trail, Wording wording) {
        this.workspaces = workspaces;
        this.trail = trail;
        this.list = new TrailList(wording, false);
        setId("inhoud");
        addClassName("page");
        add(new PageHeader(getPageTitle(), list.take()).subtitle(t("trail.subtitle.municipality")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        if (!workspace.may(Permission.MANAGE_TEAM)) {
            throw new NotFoundException();
        }
        list.show(event, TrailNavigation.of(workspace.slug()), filter -> trail.count(workspace, filter), (filter, page) -> trail.list(workspace, filter, page));
    }

    @Override
    public String getPageTitle() {
        return t("nav.trail");
    }
}
