package nl.veiligesteden.werkplek.work.ui;

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
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemLooks;
import nl.veiligesteden.werkplek.work.ItemQueries;
import nl.veiligesteden.werkplek.work.SavedViews;

/** All items of a municipality that a filter lets through, in one of four looks; filter, order and look stand in the address. */
@Route(WorkspaceRoute.MUNICIPALITY + ItemsNavigation.ITEMS)
@PermitAll
class ItemsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ItemQueries queries;
    private final ItemLooks looks;
    private final SavedViews views;
    private final Programme programme;
    private final Partners partners;
    private final QuickProgress progress;
    private final NewItemMenu.Factory newItem;
    private final Clock clock;
    private final Div head = new Div();
    private final Div ways = new Div();
    private final Div content = new Div();
    private ItemFilterBar bar;
    private SavedViewsBar saved;
    private MunicipalityWorkspace workspace;
    private ItemsAddress address;

    ItemsView(Workspaces workspaces, ItemQueries queries, ItemLooks looks, SavedViews views, Programme programme, Partners partners, QuickProgress progress,
              NewItemMenu.Factory newItem, Clock clock) {
        this.workspaces = workspaces;
        this.queries = queries;
        this.looks = looks;
        this.views = views;
        this.programme = programme;
        this.partners = partners;
        this.progress = progress;
        this.newItem = newItem;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        head.addClassName("stack");
        ways.addClassNames("line", "ways");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace entered = WorkspaceRoute.municipality(event, workspaces);
        boolean another = workspace == null || !workspace.slug().equals(entered.slug());
        workspace = entered;
        if (another) {
            bar = filterBar();
            saved = new SavedViewsBar(workspace, views);
            removeAll();
            add(head, bar, ways, content);
        }
        address = ItemsAddress.fromQuery(event.getLocation().getQueryParameters().getParameters());
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
        bar.show(address.filter());
        saved.show(address);
        ways.removeAll();
        ways.add(new LookSwitch(address.look(), look -> path(address.with(look))), saved);
        content.removeAll();
        content.add(switch (address.look()) {
            case LIST -> list();
            case BOARD -> new ItemBoard(workspace, looks, progress, address);
            case TIMELINE, AGENDA -> new TimeLook(workspace, looks, address, LocalDate.now(clock.withZone(Time.NETHERLANDS)), this::path);
        });
    }

    private Component list() {
        ItemGrid grid = new ItemGrid(false, clock.instant());
        if (progress.isOffered(workspace)) {
            grid.offerProgress(line -> progress.open(workspace, line.id(), () -> grid.getDataProvider().refreshItem(queries.line(workspace, line.id()))));
        }
        return new ItemList(grid, workspace, queries, () -> address.filter(), this::open);
    }

    /** Stays while the list changes beneath it, so that the keyboard stays in it too. */
    private ItemFilterBar filterBar() {
        MunicipalityWorkspace of = workspace;
        return new ItemFilterBar(new RareFilters.Choices(() -> programme.targetGroups(of), "filter.partner", () -> partners.collaborators(of).stream()
                .map(partner -> new RareFilters.Option(partner.slug(), partner.name())).toList(), ItemFilter::partner, ItemFilter::withPartner),
                !of.isObserver(), this::open);
    }

    private void open(ItemFilter changed) {
        Paths.open(path(address.with(changed)));
    }

    private String path(ItemsAddress other) {
        return Paths.withQuery(Paths.municipality(workspace.slug()) + ItemsNavigation.ITEMS, other.toQuery());
    }

    @Override
    public String getPageTitle() {
        return address.filter().kinds().size() == 1 ? t("items.title." + address.filter().kinds().iterator().next()) : t("items.title");
    }
}
