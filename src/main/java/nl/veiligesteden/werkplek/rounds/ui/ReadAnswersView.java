package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.intake.ui.SheetIntake;
import nl.veiligesteden.werkplek.intake.ui.SheetPage;
import nl.veiligesteden.werkplek.intake.SheetMatches;
import nl.veiligesteden.werkplek.rounds.AnswerSheet;
import nl.veiligesteden.werkplek.rounds.MunicipalRound;
import nl.veiligesteden.werkplek.rounds.MunicipalRounds;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** Takes in answers to a round out of a sheet. */
@Route(WorkspaceRoute.MUNICIPALITY + RoundsNavigation.ROUNDS + "/:ronde" + RoundsNavigation.READ)
@PermitAll
class ReadAnswersView extends SheetPage {

    private final Workspaces workspaces;
    private final MunicipalRounds rounds;
    private final AnswerSheet sheet;
    private final SheetMatches matches;
    private final Wording wording;
    private final Clock clock;

    ReadAnswersView(Workspaces workspaces, MunicipalRounds rounds, AnswerSheet sheet, SheetMatches matches, Wording wording, Clock clock) {
        super("rounds.sheet.title");
        this.workspaces = workspaces;
        this.rounds = rounds;
        this.sheet = sheet;
        this.matches = matches;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        if (!workspace.may(Permission.EDIT_ITEMS)) {
            throw new NotFoundException();
        }
        MunicipalRound round = rounds.one(workspace, WorkspaceRoute.id(event, "ronde", RoundId::new));
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        show(List.of(new PageHeader.Crumb(t("nav.rounds"), Paths.municipality(workspace.slug()) + RoundsNavigation.ROUNDS),
                new PageHeader.Crumb(round.round().name(), RoundsNavigation.round(workspace.slug(), round.round().id()))));
        RoundNotices.of(round, today).ifPresent(this::add);
        add(new SheetIntake<>(workspace, new AnswerSubject(workspace, round.round().id(), sheet, today), matches, wording, t("rounds.sheet.in.explanation")));
    }
}
