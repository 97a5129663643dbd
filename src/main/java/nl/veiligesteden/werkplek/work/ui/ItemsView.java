package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemQueries;

/** All items of a municipality that a filter lets through; the filter and the order stand in the address. */
@Route(WorkspaceRoute.MUNICIPALITY + ItemsNavigation.ITEMS)
@PermitAll
class ItemsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ItemQueries queries;
    private final ItemPage page;
    private final Programme programme;
    private final Partners partners;
    private final QuickProgress progress;
    private final NewItemMenu.Factory newItem;
    private final Clock clock;
    private final Div head = new Div();
    private final Div content = new Div();
    private ItemFilterBar bar;
    private ItemList list;
    private MunicipalityWorkspace workspace;
    private ItemFilter filter = ItemFilter.NONE;

    ItemsView(Workspaces workspaces, ItemQueries queries, ItemPage page, Programme programme, Partners partners, QuickProgress progress,
              NewItemMenu.Factory newItem, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.queries = queries;
        this.page = page;
        this.programme = programme;
        this.partners = partners;
        this.progress = progress;
        this.newItem = newItem;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> list.refresh(changes));
        head.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace entered = WorkspaceRoute.municipality(event, workspaces);
        boolean another = workspace == null || !workspace.slug().equals(entered.slug());
        workspace = entered;
        if (another) {
            bar = filterBar();
            removeAll();
            add(head, bar, content);
        }
        filter = ItemFilter.fromQuery(event.getLocation().getQueryParameters().getParameters());
        show();
    }

    private void show() {
        head.removeAll();
        head.add(new PageHeader(getPageTitle(), newItem.forWorkspace(workspace))
                .crumbs(List.of(new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                        new PageHeader.Crumb(getPageTitle(), null))));
        if (workspace.isObserver()) {
            head.add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
        }
        bar.show(filter);
        content.removeAll();
        list = new ItemList(grid(), workspace, queries, () -> filter, this::open, this::nothing);
        content.add(list);
    }

    private EmptyState nothing() {
        return page.currentPlan(workspace).isPresent() ? ItemList.nothing(filter) : NoPlan.of(workspace);
    }

    private ItemGrid grid() {
        ItemGrid grid = new ItemGrid(false, clock.instant());
        if (progress.isOffered(workspace)) {
            grid.offerProgress(line -> progress.open(workspace, line.id(), () -> grid.getDataProvider().refreshItem(queries.line(workspace, line.id()))));
        }
        return grid;
    }

    /** Stays while the list changes beneath it, so that the keyboard stays in it too. */
    private ItemFilterBar filterBar() {
        MunicipalityWorkspace of = workspace;
        return new ItemFilterBar(new RareFilters.Choices(() -> programme.targetGroups(of), "filter.partner", () -> partners.collaborators(of).stream()
                .map(partner -> new RareFilters.Option(partner.slug(), partner.name())).toList(), ItemFilter::partner, ItemFilter::withPartner),
                !of.isObserver(), this::open);
    }

    private void open(ItemFilter changed) {
        UI.getCurrent().navigate(Paths.municipality(workspace.slug()) + ItemsNavigation.ITEMS,
                new com.vaadin.flow.router.QueryParameters(changed.toQuery()));
    }

    @Override
    public String getPageTitle() {
        return filter.kinds().size() == 1 ? t("items.title." + filter.kinds().iterator().next()) : t("items.title");
    }
}
