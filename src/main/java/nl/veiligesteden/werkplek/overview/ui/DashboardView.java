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
import java.util.Optional;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.overview.Dashboard;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ui.NewItemMenu;
import nl.veiligesteden.werkplek.work.ui.NoPlan;
import nl.veiligesteden.werkplek.work.ui.QuickProgress;

/** Where a municipality's people begin: what waits on them, how the plan stands, what is coming. */
@Route(WorkspaceRoute.MUNICIPALITY)
@PermitAll
class DashboardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Page LATEST = new Page(0, 6);

    private final Workspaces workspaces;
    private final Plans plans;
    private final Dashboard dashboard;
    private final Partners partners;
    private final ItemPage items;
    private final QuickProgress progress;
    private final NewItemMenu.Factory newItem;
    private final Clock clock;
    private MunicipalityWorkspace workspace;
    private String period = "";
    private WaitingCard waiting;

    DashboardView(Workspaces workspaces, Plans plans, Dashboard dashboard, Partners partners, ItemPage items, QuickProgress progress,
                  NewItemMenu.Factory newItem, Clock clock) {
        this.workspaces = workspaces;
        this.plans = plans;
        this.dashboard = dashboard;
        this.partners = partners;
        this.items = items;
        this.progress = progress;
        this.newItem = newItem;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        period = event.getLocation().getQueryParameters().getSingleParameter("periode").orElse("");
        show();
    }

    private void show() {
        removeAll();
        Optional<PlanDocument.Head> plan = plans.head(workspace, period);
        if (plan.isEmpty()) {
            add(new PageHeader(getPageTitle()).subtitle(t("workspace.municipality", workspace.name())), empty());
            return;
        }
        PlanDocument.Head head = plan.get();
        ItemFilter base = ItemFilter.NONE.withPeriod(head.periodSlug());
        Dashboard.Counts counts = dashboard.counts(workspace, head.id());
        add(new PageHeader(getPageTitle(), newItem.forWorkspace(workspace)).subtitle(t("dashboard.subtitle", workspace.name(), head.periodName(),
                counts.active(), Formats.ago(counts.lastUpdateAt(), clock.instant()))));
        if (workspace.isObserver()) {
            add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
        }
        CompletenessBanner.of(counts, workspace.slug(), base).ifPresent(this::add);
        add(columns(head, base, counts));
    }

    private Div columns(PlanDocument.Head head, ItemFilter base, Dashboard.Counts counts) {
        Div left = new Div();
        // A reader or an observer owns nothing, so nothing can wait on them: an empty card would be the first thing they see.
        if (workspace.may(Permission.EDIT_ITEMS)) {
            waiting = new WaitingCard(workspace, dashboard.waiting(workspace, head.id()), base, progress, this::reported, clock);
            left.add(waiting);
        }
        left.add(new WeeksCard(workspace.slug(), dashboard.coming(workspace, head.id()), clock),
                new LatestCard(workspace.slug(), items.latest(workspace, LATEST), clock.instant()));
        left.addClassName("column");
        Div right = new Div(new MomentsCard(workspace.slug(), counts, base), new PartnersCard(workspace.slug(), partners.collaborators(workspace), base));
        right.addClassName("column");
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        return columns;
    }

    /** Showing all anew takes away the button that was pressed; the keyboard goes on where it was, not at the top of the page. */
    private void reported(ItemId item) {
        show();
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
