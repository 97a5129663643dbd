package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.rounds.RoundDetails;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundState;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** Prepares a round in steps, each with an address of its own: it can be left and taken up again at any of them. */
@Route(WorkspaceRoute.PROGRAMME + RoundsNavigation.ROUNDS + "/:ronde" + RoundsNavigation.SETUP)
@PermitAll
class RoundSetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String FACTS = "gegevens";
    static final String MUNICIPALITIES = "gemeenten";
    static final String QUESTIONS = "vragen";
    static final String OPEN = "openen";
    private static final List<String> STEPS = List.of(FACTS, MUNICIPALITIES, QUESTIONS, OPEN);

    private final Workspaces workspaces;
    private final SetupWork work;
    private RoundDetails round;

    RoundSetupView(Workspaces workspaces, SetupWork work) {
        this.workspaces = workspaces;
        this.work = work;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        round = work.round(workspace, WorkspaceRoute.id(event, "ronde", RoundId::new));
        String asked = event.getLocation().getQueryParameters().getSingleParameter("stap").orElse(FACTS);
        // Of a round that others see only its questions can still be added to.
        String step = round.state() != RoundState.DRAFT ? QUESTIONS : STEPS.contains(asked) ? asked : FACTS;
        RoundPreview.As as = event.getLocation().getQueryParameters().getSingleParameter("als").flatMap(word -> Arrays.stream(RoundPreview.As.values())
                .filter(one -> one.name().equalsIgnoreCase(word)).findFirst()).orElse(RoundPreview.As.OFFICER);
        removeAll();
        add(new PageHeader(getPageTitle()).crumbs(List.of(new PageHeader.Crumb(t("nav.rounds"), WorkspaceRoute.PROGRAMME + RoundsNavigation.ROUNDS),
                new PageHeader.Crumb(round.name(), round.state() == RoundState.DRAFT ? null : RoundsNavigation.live(round.id())))).subtitle(RoundBadges.of(round.state())));
        if (round.state() == RoundState.DRAFT) {
            add(steps(step));
        }
        Runnable next = () -> {
            Toast.done(t("saved"));
            Paths.open(address(STEPS.get(STEPS.indexOf(step) + 1)));
        };
        add(switch (step) {
            case FACTS -> new FactsStep(work, workspace, round, next);
            case MUNICIPALITIES -> new MunicipalitiesStep(work, workspace, round, next);
            case QUESTIONS -> new QuestionsStep(work, workspace, round);
            default -> new OpenStep(work, workspace, round, as);
        });
        if (step.equals(QUESTIONS) && round.state() == RoundState.DRAFT) {
            Anchor onward = new Anchor(address(OPEN), t("rounds.step.onward"));
            onward.addClassName("as-button");
            add(new Div(onward));
        }
    }

    private Nav steps(String now) {
        OrderedList list = new OrderedList();
        STEPS.forEach(step -> {
            Anchor link = new Anchor(address(step), t("rounds.step." + switch (step) {
                case FACTS -> "facts";
                case MUNICIPALITIES -> "municipalities";
                case QUESTIONS -> "questions";
                default -> "open";
            }));
            if (step.equals(now)) {
                link.getElement().setAttribute("aria-current", "step");
            }
            list.add(new ListItem(link));
        });
        Nav nav = new Nav(list);
        nav.addClassName("steps-nav");
        nav.setAriaLabel(t("rounds.steps"));
        return nav;
    }

    private String address(String step) {
        return RoundsNavigation.setup(round.id()) + "?stap=" + step;
    }

    @Override
    public String getPageTitle() {
        return round == null ? "" : t(round.state() == RoundState.DRAFT ? "rounds.setup.of" : "rounds.questions.of", round.name());
    }
}
