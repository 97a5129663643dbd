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
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.rounds.MunicipalRound;
import nl.veiligesteden.werkplek.rounds.ReportArchive;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.VersionLine;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The report as Movisie will see it if it is handed in now; and what changed since it was handed in last. */
@Route(WorkspaceRoute.MUNICIPALITY + RoundsNavigation.ROUNDS + "/:ronde" + RoundsNavigation.REPORT + RoundsNavigation.PREVIEW)
@RouteAlias(WorkspaceRoute.MUNICIPALITY + RoundsNavigation.ROUNDS + "/:ronde" + RoundsNavigation.REPORT + RoundsNavigation.CHANGED)
@PermitAll
class PreviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ReportWork work;
    private final ReportArchive archive;
    private boolean changed;

    PreviewView(Workspaces workspaces, ReportWork work, ReportArchive archive) {
        this.workspaces = workspaces;
        this.work = work;
        this.archive = archive;
        setId("inhoud");
        addClassNames("page", "report-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        MunicipalRound round = work.round(workspace, WorkspaceRoute.id(event, "ronde", RoundId::new));
        changed = event.getLocation().getPath().endsWith(RoundsNavigation.CHANGED);
        ReportContent now = work.preview(workspace, round.round().id());
        removeAll();
        add(new PageHeader(getPageTitle()).crumbs(List.of(new PageHeader.Crumb(t("rounds.report.of", round.round().name()), RoundsNavigation.report(workspace.slug(), round.round().id())),
                new PageHeader.Crumb(getPageTitle(), null))).subtitle(t("rounds.preview.of", now.municipality().name(), round.round().name())));
        if (changed) {
            VersionLine last = work.versions(workspace, round.round().id()).stream().findFirst().orElseThrow(NotFoundException::new);
            add(new ComparedReports(archive.open(workspace, last.id()).content(), now));
        } else {
            add(new Banner(Tone.BUSY, t("rounds.preview.banner")), new ReportDocument(now), new ReportCourse(now.course()));
        }
    }

    @Override
    public String getPageTitle() {
        return t(changed ? "rounds.remarks.changed" : "rounds.preview");
    }
}
