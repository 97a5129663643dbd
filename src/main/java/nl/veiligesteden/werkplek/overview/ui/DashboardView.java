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
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Sections;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.overview.Dashboard;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ui.NewItemMenu;
import nl.veiligesteden.werkplek.work.ui.NoPlan;

/** Where a municipality's people begin: what waits on them, how the plan stands, what is coming. */
@Route(WorkspaceRoute.MUNICIPALITY)
@PermitAll
class DashboardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Class<? extends DashboardSection>> LEFT = List.of(RoundsSection.class, ReviewsSection.class, WaitingSection.class, WeeksSection.class, LatestSection.class, CourseSection.class);
    private static final List<Class<? extends DashboardSection>> RIGHT = List.of(MomentsSection.class, PartnersSection.class);

    private final Workspaces workspaces;
    private final Plans plans;
    private final Dashboard dashboard;
    private final Sections<DashboardSection> sections;
    private final NewItemMenu.Factory newItem;
    private final Clock clock;
    private final List<Slot<?>> slots = new ArrayList<>();
    private MunicipalityWorkspace workspace;
    private String period = "";
    private Dashboard.Counts counts;
    private Runnable lookAgain;

    DashboardView(Workspaces workspaces, Plans plans, Dashboard dashboard, List<DashboardSection> sections, NewItemMenu.Factory newItem, LiveUpdates live,
                  Clock clock) {
        this.workspaces = workspaces;
        this.plans = plans;
        this.dashboard = dashboard;
        this.sections = new Sections<>(sections, LEFT, RIGHT);
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
        Slot<Dashboard.Counts> header = new Slot<>(() -> counts, shown -> header(head, base, shown));
        slots.add(header);
        add(header, columns(new DashboardSection.Opened(workspace, head, base, () -> counts, this::refresh)));
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

    private Div columns(DashboardSection.Opened page) {
        Div columns = new Div(column(LEFT, page), column(RIGHT, page));
        columns.addClassName("columns");
        return columns;
    }

    private Div column(List<Class<? extends DashboardSection>> with, DashboardSection.Opened page) {
        Div column = new Div();
        column.addClassName("column");
        sections.in(with).forEach(section -> section.on(page).ifPresent(slot -> {
            slots.add(slot);
            column.add(slot);
        }));
        return column;
    }

    /** Each card that has something else to show is made anew. */
    private boolean refresh() {
        if (slots.isEmpty()) {
            return false;
        }
        lookAgain.run();
        return slots.stream().map(Slot::refresh).reduce(false, Boolean::logicalOr);
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
