package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.ui.DocumentLink;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.rounds.HandedIn;
import nl.veiligesteden.werkplek.rounds.ReportArchive;
import nl.veiligesteden.werkplek.rounds.ReportState;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** A report as the municipality handed it in. */
@Route(WorkspaceRoute.MUNICIPALITY + RoundsNavigation.REPORTS + "/:versie")
@PermitAll
class HandedInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ReportArchive archive;
    private final ReportTalks talks;
    private MunicipalityWorkspace workspace;
    private ReportTalk talk;
    private HandedIn report;

    HandedInView(Workspaces workspaces, ReportArchive archive, ReportTalks talks, LiveUpdates live) {
        this.workspaces = workspaces;
        this.archive = archive;
        this.talks = talks;
        setId("inhoud");
        addClassNames("page", "report-page");
        live.watch(this, () -> workspace, changes -> talk.refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        report = archive.open(workspace, WorkspaceRoute.id(event, "versie", VersionId::new));
        talk = talks.of(workspace, report.line().report());
        removeAll();
        add(new PageHeader(getPageTitle(), ReportTalk.link(report.line(), workspace.slug()), new DocumentLink(workspace, DocumentOrigin.REPORT, report.line().id().value())).crumbs(List.of(new PageHeader.Crumb(t("nav.rounds"), Paths.municipality(workspace.slug()) + RoundsNavigation.ROUNDS),
                new PageHeader.Crumb(report.line().roundName(), null))).subtitle(RoundBadges.of(report.line().state())));
        if (report.line().state() == ReportState.RETURNED) {
            add(new RemarksCard(report, ""));
        }
        add(new ReportFacts(report), new CompareChoice(report.line(), archive.besides(workspace, report.line().id()), workspace.slug()), new ReportDocument(report.content()), new ReportCourse(report.content().course()), talk);
    }

    @Override
    public String getPageTitle() {
        return report == null ? "" : t("rounds.version", report.line().roundName(), report.line().number());
    }
}
