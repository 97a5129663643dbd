package nl.veiligesteden.werkplek.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.BulkChanges;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemLooks;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemQueries;
import nl.veiligesteden.werkplek.work.Items;
import org.springframework.stereotype.Component;

/** Makes the look that an address asks for. */
@Component
class Looks {

    private final ItemQueries queries;
    private final ItemLooks looks;
    private final Items items;
    private final ItemPage page;
    private final QuickProgress progress;
    private final BulkChanges bulk;
    private final Members members;
    private final Clock clock;

    Looks(ItemQueries queries, ItemLooks looks, Items items, ItemPage page, QuickProgress progress, BulkChanges bulk, Members members, Clock clock) {
        this.queries = queries;
        this.looks = looks;
        this.items = items;
        this.page = page;
        this.progress = progress;
        this.bulk = bulk;
        this.members = members;
        this.clock = clock;
    }

    /** @param path of the page that shows an address */
    Shown make(MunicipalityWorkspace workspace, ItemsAddress address, Function<ItemsAddress, String> path) {
        return switch (address.look()) {
            case LIST -> list(workspace, address, path);
            case PAPER -> new ItemPaper(workspace, queries, address.filter(), clock.instant(), path.apply(address.with(Look.LIST)));
            case BOARD -> new ItemBoard(workspace, looks, progress, address);
            case TIMELINE, AGENDA -> new TimeLook(workspace, looks, items, address, LocalDate.now(clock.withZone(Time.NETHERLANDS)), path);
        };
    }

    private ItemList list(MunicipalityWorkspace workspace, ItemsAddress address, Function<ItemsAddress, String> path) {
        ItemGrid grid = new ItemGrid(false, clock.instant());
        if (progress.isOffered(workspace)) {
            grid.offerProgress(line -> progress.open(workspace, line.id(), () -> grid.getDataProvider().refreshItem(queries.line(workspace, line.id()))));
        }
        ItemList list = new ItemList(grid, workspace, queries, address::filter, changed -> Paths.open(path.apply(address.with(changed))),
                path.apply(address.with(Look.PAPER)), () -> page.currentPlan(workspace).isPresent() ? ItemList.nothing(address.filter(), workspace) : NoPlan.of(workspace));
        if (progress.isOffered(workspace) && list.count() > 0) {
            Chosen chosen = new Chosen(() -> queries.list(workspace, address.filter(), new Page(0, BulkChanges.MOST)).stream().map(ItemListItem::id).toList(),
                    list.count());
            grid.offerChoice(chosen);
            list.offer(new BulkBar(workspace, bulk, members, chosen, () -> showAgain(workspace)));
        }
        return list;
    }

    /** Undo is offered for a while, in which somebody may have gone elsewhere: they are left there. */
    private static void showAgain(MunicipalityWorkspace workspace) {
        Location here = UI.getCurrent().getActiveViewLocation();
        if (here.getPath().equals(Paths.municipality(workspace.slug()) + ItemsNavigation.ITEMS)) {
            Paths.open(here.getPathWithQueryParameters());
        }
    }
}
