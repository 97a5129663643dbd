package nl.veiligesteden.werkplek.work.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.ItemLooks;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemQueries;
import org.springframework.stereotype.Component;

/** Makes the look that an address asks for. */
@Component
class Looks {

    private final ItemQueries queries;
    private final ItemLooks looks;
    private final ItemPage page;
    private final QuickProgress progress;
    private final Clock clock;

    Looks(ItemQueries queries, ItemLooks looks, ItemPage page, QuickProgress progress, Clock clock) {
        this.queries = queries;
        this.looks = looks;
        this.page = page;
        this.progress = progress;
        this.clock = clock;
    }

    /** @param path of the page that shows an address */
    Shown make(MunicipalityWorkspace workspace, ItemsAddress address, Function<ItemsAddress, String> path) {
        return switch (address.look()) {
            case LIST -> list(workspace, address, path);
            case BOARD -> new ItemBoard(workspace, looks, progress, address);
            case TIMELINE, AGENDA -> new TimeLook(workspace, looks, address, LocalDate.now(clock.withZone(Time.NETHERLANDS)), path);
        };
    }

    private ItemList list(MunicipalityWorkspace workspace, ItemsAddress address, Function<ItemsAddress, String> path) {
        ItemGrid grid = new ItemGrid(false, clock.instant());
        if (progress.isOffered(workspace)) {
            grid.offerProgress(line -> progress.open(workspace, line.id(), () -> grid.getDataProvider().refreshItem(queries.line(workspace, line.id()))));
        }
        return new ItemList(grid, workspace, queries, address::filter, changed -> Paths.open(path.apply(address.with(changed))),
                () -> page.currentPlan(workspace).isPresent() ? ItemList.nothing(address.filter()) : NoPlan.of(workspace));
    }
}
