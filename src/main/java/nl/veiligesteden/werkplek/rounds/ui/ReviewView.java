package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.ui.DocumentLink;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.rounds.HandedIn;
import nl.veiligesteden.werkplek.rounds.ReportArchive;
import nl.veiligesteden.werkplek.rounds.ReportReview;
import nl.veiligesteden.werkplek.rounds.ReportState;
import nl.veiligesteden.werkplek.rounds.RoundQuestions;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.rounds.VersionLine;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** A report as Movisie reads it, accepts it, or returns it with what it asks. */
@Route(WorkspaceRoute.PROGRAMME + RoundsNavigation.REPORTS + "/:versie")
@PermitAll
class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ReportArchive archive;
    private final ReportReview review;
    private final RoundQuestions questions;
    private final Drafts drafts;
    private final ReportTalks talks;
    private ReportTalk talk;
    private ProgrammeWorkspace workspace;
    private HandedIn report;

    ReviewView(Workspaces workspaces, ReportArchive archive, ReportReview review, RoundQuestions questions, ReportTalks talks, Drafts drafts, LiveUpdates live) {
        this.workspaces = workspaces;
        this.archive = archive;
        this.review = review;
        this.questions = questions;
        this.drafts = drafts;
        this.talks = talks;
        setId("inhoud");
        addClassNames("page", "report-page");
        live.watch(this, () -> workspace, changes -> talk.refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        show(WorkspaceRoute.id(event, "versie", VersionId::new));
    }

    private void show(VersionId version) {
        report = archive.open(workspace, version);
        List<VersionLine> all = archive.besides(workspace, version);
        boolean latest = all.stream().filter(line -> line.round().equals(report.line().round())).findFirst().filter(line -> line.id().equals(version)).isPresent();
        talk = talks.of(workspace, report.line());
        removeAll();
        add(new PageHeader(getPageTitle(), buttons(latest)).crumbs(List.of(new PageHeader.Crumb(t("nav.rounds"), WorkspaceRoute.PROGRAMME + RoundsNavigation.ROUNDS),
                new PageHeader.Crumb(report.line().roundName(), RoundsNavigation.live(report.line().round())), new PageHeader.Crumb(report.line().municipality(), null)))
                .subtitle(RoundBadges.of(report.line().state()), new Span(t("rounds.version.number", report.line().number()))));
        if (report.line().state() == ReportState.RETURNED) {
            add(new RemarksCard(report, ""));
        }
        add(new ReportFacts(report), new CompareChoice(report.line(), all, null), new ReportDocument(report.content()), new ReportCourse(report.content().course()), talk);
    }

    private Component[] buttons(boolean latest) {
        Anchor talk = ReportTalk.link(report.line(), null);
        Anchor document = new DocumentLink(workspace, DocumentOrigin.REPORT, report.line().id().value());
        if (!latest || report.line().state() != ReportState.HANDED_IN) {
            return new Component[] {talk, document};
        }
        Button back = new Button(t("rounds.give-back"), click -> giveBack());
        Button accept = new Button(t("rounds.accept"), click -> new Confirm(t("rounds.accept.question", report.line().municipality()), t("rounds.accept.consequence"), t("rounds.accept"), () -> {
            review.accept(workspace, report.line().id());
            Toast.done(t("rounds.accepted"));
            show(report.line().id());
        }).calm().open());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {talk, document, back, accept};
    }

    private void giveBack() {
        new GiveBackDialog(report, questions.list(workspace, report.line().round()), new KeptFields(new DraftKeeper(drafts, workspace, "give-back:" + report.line().id().value())), (note, remarks) -> {
            review.giveBack(workspace, report.line().id(), note, remarks);
            Toast.done(t("rounds.given-back"));
            show(report.line().id());
        }).open();
    }

    @Override
    public String getPageTitle() {
        return report == null ? "" : t("rounds.review.of", report.line().municipality(), report.line().roundName());
    }
}
