package nl.veiligesteden.werkplek.overview.ui;

import java.time.Clock;
import java.util.Optional;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.work.ItemPage;
import org.springframework.stereotype.Component;

/** The latest that was told. */
@Component
class LatestSection implements DashboardSection {

    private static final Page LATEST = new Page(0, 6);

    private final ItemPage items;
    private final Clock clock;

    LatestSection(ItemPage items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Override
    public Optional<Slot<?>> on(Opened page) {
        return Optional.of(new Slot<>(() -> items.latest(page.workspace(), LATEST), latest -> new LatestCard(page.workspace().slug(), latest, clock.instant())));
    }
}
