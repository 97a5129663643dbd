package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.rounds.HandedIn;
import nl.veiligesteden.werkplek.rounds.ReportArchive;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** Two reports of one municipality beside each other, for the municipality and for Movisie. */
@Route(WorkspaceRoute.MUNICIPALITY + CompareView.PATH)
@RouteAlias(WorkspaceRoute.PROGRAMME + CompareView.PATH)
@PermitAll
class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = RoundsNavigation.REPORTS + "/:versie" + RoundsNavigation.COMPARE + "/:andere";

    private final Workspaces workspaces;
    private final ReportArchive archive;

    CompareView(Workspaces workspaces, ReportArchive archive) {
        this.workspaces = workspaces;
        this.archive = archive;
        setId("inhoud");
        addClassNames("page", "report-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workspace workspace = event.getRouteParameters().get("gemeente").isPresent() ? WorkspaceRoute.municipality(event, workspaces) : workspaces.programme();
        String slug = workspace instanceof MunicipalityWorkspace municipality ? municipality.slug() : null;
        HandedIn after = archive.open(workspace, WorkspaceRoute.id(event, "versie", VersionId::new));
        HandedIn before = archive.open(workspace, WorkspaceRoute.id(event, "andere", VersionId::new));
        if (!before.line().slug().equals(after.line().slug())) {
            throw new NotFoundException();
        }
        removeAll();
        String later = t("rounds.version", after.line().roundName(), after.line().number());
        add(new PageHeader(getPageTitle()).crumbs(List.of(new PageHeader.Crumb(later, RoundsNavigation.handedIn(slug, after.line().id())), new PageHeader.Crumb(t("rounds.compare"), null)))
                .subtitle(t("rounds.compare.of", after.line().municipality(), t("rounds.version", before.line().roundName(), before.line().number()), later)));
        add(new ComparedReports(before.content(), after.content()));
    }

    @Override
    public String getPageTitle() {
        return t("rounds.compare.title");
    }
}
