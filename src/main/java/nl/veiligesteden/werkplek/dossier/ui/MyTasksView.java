package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.veiligesteden.werkplek.access.Colleagues;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.people.ui.ColleaguesCard;
import nl.veiligesteden.werkplek.rounds.PartnerRounds;
import nl.veiligesteden.werkplek.rounds.ui.RoundsNavigation;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.Signal;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** A partner's own tasks in all municipalities: what waits on it first. */
@Route(WorkspaceRoute.PARTNER)
@PermitAll
class MyTasksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Page ALL = new Page(0, 500);

    private final Workspaces workspaces;
    private final PartnerTasks tasks;
    private final Clock clock;
    private PartnerWorkspace workspace;
    private final PartnerRounds rounds;
    private final Colleagues colleagues;
    private Shown shown;

    /** What the page tells, to see whether that changed. */
    private record Shown(List<PartnerTasks.Task> tasks, List<Colleagues.Circle> circles) {
    }

    MyTasksView(Workspaces workspaces, PartnerTasks tasks, PartnerRounds rounds, Colleagues colleagues, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.tasks = tasks;
        this.rounds = rounds;
        this.colleagues = colleagues;
        this.clock = clock;
        setId("inhoud");
        addClassNames("page", "partner-page");
        live.watch(this, () -> workspace, changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.partner(event, workspaces);
        show(look());
    }

    private Shown look() {
        return new Shown(tasks.mine(workspace, ALL), colleagues.circles(workspace));
    }

    private boolean refresh() {
        Shown now = look();
        boolean changed = !now.equals(shown);
        if (changed) {
            show(now);
        }
        return changed;
    }

    private void show(Shown found) {
        shown = found;
        removeAll();
        tasks(found.tasks());
        found.circles().forEach(circle -> add(new ColleaguesCard(colleagues, workspace, circle, () -> show(look()))));
    }

    private void tasks(List<PartnerTasks.Task> all) {
        long waiting = all.stream().filter(task -> task.handshake().waitsOnPartner()).count();
        add(new PageHeader(t("nav.my-tasks")).subtitle(t("tasks.subtitle", workspace.name(), waiting)));
        if (all.isEmpty()) {
            Div empty = new Div(new EmptyState(t("tasks.empty"), t("tasks.empty.explanation")));
            empty.addClassName("card");
            add(empty);
            return;
        }
        int asked = rounds.waiting(workspace);
        if (asked > 0) {
            add(new Banner(Tone.BUSY, new Span(t("rounds.partner.asked", asked) + " "), new Anchor(RoundsNavigation.partner(workspace.slug()), t("rounds.partner.open"))));
        }
        section(all, "tasks.waiting", task -> task.handshake().waitsOnPartner());
        section(all, "tasks.with-municipality", task -> task.handshake().waitsOnMunicipality());
        section(all, "tasks.ended", task -> task.handshake() == Handshake.CONFIRMED || task.handshake() == Handshake.WITHDRAWN);
    }

    private void section(List<PartnerTasks.Task> all, String headingKey, Predicate<PartnerTasks.Task> belongs) {
        List<PartnerTasks.Task> chosen = all.stream().filter(belongs).toList();
        if (chosen.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        chosen.forEach(task -> list.add(row(task)));
        add(new Card(t(headingKey), list).note(Formats.number(chosen.size())));
    }

    private ListItem row(PartnerTasks.Task task) {
        Div title = new Div(new Anchor(ItemsNavigation.task(workspace.slug(), task.id()), task.title()));
        title.addClassName("row-title");
        String due = task.handshake().waitsOnPartner() ? " · " + Formats.due(task.dueOn(), LocalDate.now(clock.withZone(Time.NETHERLANDS))) : "";
        Span meta = new Span(t("workspace.municipality", task.municipality()) + due);
        meta.addClassName("row-meta");
        Div main = new Div(title, meta);
        main.addClassName("row-main");
        return new ListItem(main, task.overdue() ? ItemBadges.signal(Signal.OVERDUE) : new Span(),
                ItemBadges.handshakeOfPartner(task.handshake()));
    }

    @Override
    public String getPageTitle() {
        return t("nav.my-tasks");
    }
}
