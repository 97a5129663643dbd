package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.rounds.Completion.Gaps;
import nl.veiligesteden.werkplek.rounds.Completion.Share;
import nl.veiligesteden.werkplek.rounds.HandedIn;
import nl.veiligesteden.werkplek.rounds.MunicipalRound;
import nl.veiligesteden.werkplek.rounds.ReportState;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.rounds.VersionLine;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** What a municipality hands in: how far everybody is, what is missing, the municipality's own questions, the summary, and handing in. */
@Route(WorkspaceRoute.MUNICIPALITY + RoundsNavigation.ROUNDS + "/:ronde" + RoundsNavigation.REPORT)
@PermitAll
class ReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ReportWork work;
    private final ReportTalks talks;
    private final Clock clock;
    private MunicipalityWorkspace workspace;
    private MunicipalRound round;
    private Slot<List<Share>> completion;
    private Slot<Gaps> missing;
    private Slot<MunicipalRound> header;
    /** Null before anything was handed in. */
    private ReportTalk talk;

    ReportView(Workspaces workspaces, ReportWork work, ReportTalks talks, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.work = work;
        this.talks = talks;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        round = work.round(workspace, WorkspaceRoute.id(event, "ronde", RoundId::new));
        show();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }

    private void show() {
        RoundId id = round.round().id();
        boolean answers = work.mayHandIn(workspace);
        boolean writable = answers && round.takesAnswers(today());
        header = new Slot<>(() -> work.round(workspace, id), now -> header(now, answers));
        completion = new Slot<>(() -> work.shares(workspace, id), shares -> new CompletionCard(shares, share -> RoundView.of(workspace, id, share.member()), remind(writable)));
        missing = new Slot<>(() -> work.missing(workspace, id, new Page(0, MissingCard.SHOWN)), found -> new MissingCard(workspace.slug(), found));
        Div left = new Div();
        Div right = new Div(completion, missing);
        left.addClassName("column");
        right.addClassName("column");
        work.questions(workspace, round, writable, this::refresh).ifPresent(left::add);
        left.add(work.summary(workspace, round, writable, this::refresh));
        if (workspace.may(Permission.HAND_IN)) {
            right.add(work.deputies(workspace, today()));
        }
        List<VersionLine> versions = work.versions(workspace, id);
        if (!versions.isEmpty()) {
            right.add(versions(versions));
            talk = talks.of(workspace, round.report());
            left.add(talk);
        }
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        removeAll();
        add(header);
        work.returned(workspace, id).ifPresent(returned -> add(remarks(returned)));
        add(columns);
    }

    private Button[] remind(boolean writable) {
        return writable ? new Button[] {new Button(t("rounds.remind"), click -> work.reminding(workspace, round).open())} : new Button[0];
    }

    private RemarksCard remarks(HandedIn returned) {
        return new RemarksCard(returned, RoundsNavigation.changedSince(workspace.slug(), round.round().id()));
    }

    private Div header(MunicipalRound now, boolean answers) {
        LocalDate today = today();
        Anchor preview = new Anchor(RoundsNavigation.preview(workspace.slug(), now.round().id()), t("rounds.preview"));
        preview.addClassName("as-button");
        List<Component> buttons = new ArrayList<>(List.of(preview));
        if (answers && now.takesAnswers(today)) {
            Button handIn = new Button(t("rounds.hand-in"), click -> handIn());
            handIn.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(handIn);
        } else if (answers && now.state() == ReportState.ACCEPTED) {
            buttons.add(new Button(t("rounds.correct"), click -> correct()));
        }
        PageHeader head = new PageHeader(getPageTitle(), buttons.toArray(Component[]::new));
        head.crumbs(List.of(new PageHeader.Crumb(t("nav.rounds"), Paths.municipality(workspace.slug()) + RoundsNavigation.ROUNDS),
                new PageHeader.Crumb(now.round().name(), RoundsNavigation.round(workspace.slug(), now.round().id())), new PageHeader.Crumb(t("rounds.report"), null)));
        head.subtitle(RoundBadges.of(now.state(), now.isLate(today)), new Span(Formats.due(now.dueOn(), today)));
        Div header = new Div(head);
        header.addClassName("stack");
        RoundNotices.of(now, today).ifPresent(header::add);
        return header;
    }

    private Card versions(List<VersionLine> versions) {
        Rows rows = new Rows();
        versions.forEach(line -> rows.row(new Anchor(RoundsNavigation.handedIn(workspace.slug(), line.id()), t("rounds.version.number", line.number())),
                t("rounds.handed-in-by", line.author(), Formats.moment(line.at())), RoundBadges.of(line.state())));
        return new Card(t("rounds.versions"), rows);
    }

    private void handIn() {
        new HandInDialog(work.preview(workspace, round.round().id()), () -> {
            VersionId version = work.handIn(workspace, round.round().id());
            Toast.done(t("rounds.handed-in.done"));
            UI.getCurrent().navigate(RoundsNavigation.handedIn(workspace.slug(), version));
        }).open();
    }

    private void correct() {
        new FormErrors().tryTo(() -> {
            work.correct(workspace, round.round().id());
            round = work.round(workspace, round.round().id());
            show();
        });
    }

    private boolean refresh() {
        boolean changed = header.refresh();
        changed |= talk != null && talk.refresh();
        changed |= completion.refresh();
        return missing.refresh() || changed;
    }

    @Override
    public String getPageTitle() {
        return round == null ? "" : t("rounds.report.of", round.round().name());
    }
}
