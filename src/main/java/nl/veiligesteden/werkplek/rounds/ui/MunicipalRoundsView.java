package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.rounds.MunicipalRound;
import nl.veiligesteden.werkplek.rounds.MunicipalRounds;
import nl.veiligesteden.werkplek.rounds.ReportArchive;
import nl.veiligesteden.werkplek.rounds.RoundState;
import nl.veiligesteden.werkplek.rounds.VersionLine;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The rounds of a municipality: what runs, and what was handed in before. */
@Route(WorkspaceRoute.MUNICIPALITY + RoundsNavigation.ROUNDS)
@PermitAll
class MunicipalRoundsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final MunicipalRounds rounds;
    private final ReportArchive archive;
    private final Clock clock;

    MunicipalRoundsView(Workspaces workspaces, MunicipalRounds rounds, ReportArchive archive, Clock clock) {
        this.workspaces = workspaces;
        this.rounds = rounds;
        this.archive = archive;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        // What is not handed in yet is the municipality's own.
        List<MunicipalRound> all = workspace.isObserver() ? List.of() : rounds.all(workspace);
        List<MunicipalRound> running = all.stream().filter(one -> one.round().state() == RoundState.OPEN || one.takesAnswers(today)).toList();
        List<VersionLine> versions = archive.all(workspace);
        removeAll();
        add(new PageHeader(getPageTitle()).subtitle(t("workspace.municipality", workspace.name())));
        if (workspace.isObserver()) {
            add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
        } else if (running.isEmpty()) {
            add(new Card(t("rounds.running"), new EmptyState(t("rounds.running.none"), t("rounds.running.none.explanation"))));
        } else {
            Rows rows = new Rows();
            running.forEach(one -> rows.row(new Anchor(RoundsNavigation.round(workspace.slug(), one.round().id()), one.round().name()),
                    t(one.round().content().kind()) + " · " + one.round().periodName() + " · " + Formats.due(one.dueOn(), today), RoundBadges.of(one.state(), one.isLate(today)),
                    new Anchor(RoundsNavigation.report(workspace.slug(), one.round().id()), t("rounds.report"))));
            add(new Card(t("rounds.running"), rows).note(Formats.number(running.size())));
        }
        if (workspace.isObserver() && versions.isEmpty()) {
            add(new Card(t("rounds.handed-in"), new EmptyState(t("rounds.handed-in.none"))));
        }
        if (!versions.isEmpty()) {
            Rows rows = new Rows();
            versions.forEach(line -> rows.row(new Anchor(RoundsNavigation.handedIn(workspace.slug(), line.id()), t("rounds.version", line.roundName(), line.number())),
                    t("rounds.handed-in-by", line.author(), Formats.moment(line.at())), RoundBadges.of(line.state())));
            add(new Card(t("rounds.handed-in"), rows).note(Formats.number(versions.size())));
        }
    }

    @Override
    public String getPageTitle() {
        return t("nav.rounds");
    }
}
