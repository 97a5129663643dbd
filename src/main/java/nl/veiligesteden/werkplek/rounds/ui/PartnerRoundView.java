package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.DoneBar;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.rounds.PartnerRounds.RoundTask;
import nl.veiligesteden.werkplek.rounds.PartnerRounds;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** What rounds ask of a partner, over all municipalities, one task after another: made for a phone. */
@Route(WorkspaceRoute.PARTNER + RoundsNavigation.PARTNER_ROUND)
@PermitAll
class PartnerRoundView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final PartnerRounds rounds;
    private final RoundWork work;
    private final Clock clock;
    private final List<PartnerRoundCard> cards = new ArrayList<>();
    private final Paragraph ready = new Paragraph(t("rounds.partner.ready"));
    private PartnerWorkspace workspace;
    private DoneBar bar;

    PartnerRoundView(Workspaces workspaces, PartnerRounds rounds, RoundWork work, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.rounds = rounds;
        this.work = work;
        this.clock = clock;
        setId("inhoud");
        addClassNames("page", "partner-page");
        ready.addClassName("round-ready");
        ready.getElement().setAttribute("tabindex", "-1");
        live.watch(this, () -> workspace, changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.partner(event, workspaces);
        List<RoundTask> tasks = rounds.tasks(workspace);
        removeAll();
        cards.clear();
        add(new PageHeader(getPageTitle()).subtitle(t("rounds.partner.subtitle", workspace.name())));
        if (tasks.isEmpty()) {
            Div card = new Div(new EmptyState(t("rounds.partner.none"), t("rounds.partner.none.explanation")));
            card.addClassName("card");
            add(card);
            return;
        }
        bar = new DoneBar("rounds.done", 0, 0).spoken();
        add(bar);
        tasks.forEach(task -> {
            PartnerRoundCard card = new PartnerRoundCard(work, workspace, task, clock, this::answered, (round, id) -> rounds.one(workspace, round, id));
            cards.add(card);
            add(card);
        });
        add(ready);
        cards.stream().filter(card -> !card.task().complete()).findFirst().ifPresent(PartnerRoundCard::open);
        count();
    }

    private void count() {
        long done = cards.stream().filter(card -> card.task().complete()).count();
        bar.show((int) done, cards.size());
        ready.setVisible(done == cards.size());
    }

    private void answered(PartnerRoundCard answered) {
        Toast.done(t("tasks.answered"));
        count();
        cards.stream().filter(card -> !card.task().complete()).findFirst().ifPresentOrElse(PartnerRoundCard::openAndFocus, () -> ready.getElement().callJsFunction("focus"));
    }

    private boolean refresh() {
        List<RoundTask> now = rounds.tasks(workspace);
        boolean changed = false;
        for (PartnerRoundCard card : cards) {
            for (RoundTask task : now) {
                changed |= card.isOf(task) && card.show(task);
            }
        }
        if (changed) {
            count();
        }
        return changed;
    }

    @Override
    public String getPageTitle() {
        return t("nav.round");
    }
}
