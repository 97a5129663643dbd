package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.overview.Dashboard;
import nl.veiligesteden.werkplek.overview.MyWork;
import nl.veiligesteden.werkplek.overview.Waiting;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ui.NewItemMenu;
import nl.veiligesteden.werkplek.work.ui.NoPlan;
import nl.veiligesteden.werkplek.work.ui.QuickProgress;

/** Where a municipality's people begin: what waits on them, how the plan stands, what is coming. */
@Route(WorkspaceRoute.MUNICIPALITY)
@PermitAll
class DashboardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** As many lines as fit "what waits on me"; the rest is behind a link. */
    private static final int WAITING_SHOWN = 6;
    private static final Page LATEST = new Page(0, 6);

    private final Workspaces workspaces;
    private final Plans plans;
    private final Dashboard dashboard;
    private final MyWork work;
    private final Partners partners;
    private final ItemPage items;
    private final QuickProgress progress;
    private final NewItemMenu.Factory newItem;
    private final Clock clock;
    private final List<Slot<?>> slots = new ArrayList<>();
    private MunicipalityWorkspace workspace;
    private String period = "";
    private WaitingCard waiting;
    private Dashboard.Counts counts;
    private Runnable lookAgain;

    DashboardView(Workspaces workspaces, Plans plans, Dashboard dashboard, MyWork work, Partners partners, ItemPage items, QuickProgress progress,
                  NewItemMenu.Factory newItem, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.plans = plans;
        this.dashboard = dashboard;
        this.work = work;
        this.partners = partners;
        this.items = items;
        this.progress = progress;
        this.newItem = newItem;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        period = event.getLocation().getQueryParameters().getSingleParameter("periode").orElse("");
        show();
    }

    private void show() {
        removeAll();
        slots.clear();
        Optional<PlanDocument.Head> plan = plans.head(workspace, period);
        if (plan.isEmpty()) {
            add(new PageHeader(getPageTitle()).subtitle(t("workspace.municipality", workspace.name())));
            if (workspace.isObserver()) {
                add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
            }
            add(empty());
            return;
        }
        PlanDocument.Head head = plan.get();
        ItemFilter base = ItemFilter.NONE.with(Facet.PERIOD, head.periodSlug());
        counts = dashboard.counts(workspace, head.id());
        lookAgain = () -> counts = dashboard.counts(workspace, head.id());
        add(slot(() -> counts, shown -> header(head, base, shown)), columns(head, base));
    }

    private <D> Slot<D> slot(Supplier<D> look, Function<D, Component> make) {
        Slot<D> slot = new Slot<>(look, make);
        slots.add(slot);
        return slot;
    }

    private Div header(PlanDocument.Head head, ItemFilter base, Dashboard.Counts shown) {
        Div header = new Div(new PageHeader(getPageTitle(), newItem.forWorkspace(workspace)).subtitle(t("dashboard.subtitle", workspace.name(), head.periodName(),
                shown.active(), Formats.ago(shown.lastUpdateAt(), clock.instant()))));
        header.addClassName("stack");
        if (workspace.isObserver()) {
            header.add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
        }
        CompletenessBanner.of(shown, workspace.slug(), base).ifPresent(header::add);
        return header;
    }

    private Div columns(PlanDocument.Head head, ItemFilter base) {
        String slug = workspace.slug();
        Div left = new Div();
        // A reader or an observer owns nothing, so nothing can wait on them: an empty card would be the first thing they see.
        if (workspace.may(Permission.EDIT_ITEMS)) {
            left.add(slot(() -> work.in(workspace, WAITING_SHOWN), waits -> waiting = new WaitingCard(waits, clock.instant(), this::report)));
        }
        left.add(slot(() -> dashboard.coming(workspace, head.id()), coming -> new WeeksCard(slug, coming, clock)),
                slot(() -> items.latest(workspace, LATEST), latest -> new LatestCard(slug, latest, clock.instant())));
        left.addClassName("column");
        Div right = new Div(slot(() -> counts, shown -> new MomentsCard(slug, shown, base)),
                slot(() -> partners.collaborators(workspace), all -> new PartnersCard(slug, all, base, workspace.may(Permission.EDIT_ITEMS))));
        right.addClassName("column");
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        return columns;
    }

    /** Each card that has something else to show is made anew. */
    private boolean refresh() {
        if (slots.isEmpty()) {
            return false;
        }
        lookAgain.run();
        return slots.stream().map(Slot::refresh).reduce(false, Boolean::logicalOr);
    }

    private void report(Waiting line) {
        progress.open(workspace, line.id(), () -> reported(line.id()));
    }

    /** The button that was pressed may be gone by now; the keyboard goes on where it was, not at the top of the page. */
    private void reported(ItemId item) {
        refresh();
        waiting.focus(item);
    }

    private Component empty() {
        Div card = new Div(NoPlan.of(workspace));
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return t("nav.dashboard");
    }
}
