package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.MarkedWords;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.rounds.AnswersAcross;
import nl.veiligesteden.werkplek.rounds.AnswersAcross.Across;
import nl.veiligesteden.werkplek.rounds.AnswersAcross.Given;
import nl.veiligesteden.werkplek.rounds.QuestionId;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** One question over all municipalities that handed in: their answers beneath each other, each beside that of the round before. */
@Route(WorkspaceRoute.PROGRAMME + RoundsNavigation.ROUNDS + "/:ronde" + RoundsNavigation.QUESTIONS + "/:vraag")
@PermitAll
class QuestionAcrossView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final AnswersAcross answers;
    private Across across;

    QuestionAcrossView(Workspaces workspaces, AnswersAcross answers) {
        this.workspaces = workspaces;
        this.answers = answers;
        setId("inhoud");
        addClassNames("page", "report-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        RoundId round = WorkspaceRoute.id(event, "ronde", RoundId::new);
        QuestionId question = WorkspaceRoute.id(event, "vraag", QuestionId::new);
        int page = ListQuery.of(event).page();
        across = answers.of(workspace, round, question, Page.of(page));
        removeAll();
        add(new PageHeader(getPageTitle()).crumbs(List.of(new PageHeader.Crumb(t("nav.rounds"), WorkspaceRoute.PROGRAMME + RoundsNavigation.ROUNDS),
                new PageHeader.Crumb(across.roundName(), RoundsNavigation.live(round)), new PageHeader.Crumb(t("rounds.question"), null)))
                .subtitle(t("rounds.across.count", across.handedIn(), across.asked())));
        if (across.given().isEmpty()) {
            add(new Card(t("rounds.answers"), new EmptyState(t("rounds.across.none"), t("rounds.across.none.explanation"))));
        }
        across.given().forEach(given -> add(card(given)));
        if (!across.given().isEmpty()) {
            add(new TakeAlong(t("rounds.answers"), format -> RoundSheets.path(round, question, format)));
        }
        add(new Pager(page, Page.count(across.handedIn()), to -> RoundsNavigation.question(round, question) + "?pagina=" + to));
    }

    private static Card card(Given given) {
        Card card = new Card(given.municipality());
        card.action(new Anchor(RoundsNavigation.handedIn(null, given.version()), t("rounds.report")));
        given.answers().forEach(answer -> {
            if (!answer.about().isEmpty()) {
                Paragraph about = new Paragraph(answer.about());
                about.addClassName("row-title");
                card.add(about);
            }
            String now = answer.now().in(T.locale());
            String before = answer.before().in(T.locale());
            if (now.isEmpty() && before.isEmpty()) {
                Paragraph none = new Paragraph(t("rounds.no-answer"));
                none.addClassName("soft");
                card.add(none);
            } else if (before.isEmpty() || before.equals(now)) {
                card.add(new Paragraph(now));
            } else if (answer.difference() != null) {
                card.add(new Paragraph(t("rounds.compare.number", before, now, ComparedFigures.signed(answer.difference(), T.locale()), "")));
            } else {
                card.add(new MarkedWords(before, now));
            }
        });
        return card;
    }

    @Override
    public String getPageTitle() {
        return across == null ? "" : across.wording();
    }
}
