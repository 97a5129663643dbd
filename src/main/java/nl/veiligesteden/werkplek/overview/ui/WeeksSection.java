package nl.veiligesteden.werkplek.overview.ui;

import java.time.Clock;
import java.util.Optional;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.overview.Dashboard;
import org.springframework.stereotype.Component;

/** What comes in the next weeks. */
@Component
class WeeksSection implements DashboardSection {

    private final Dashboard dashboard;
    private final Clock clock;

    WeeksSection(Dashboard dashboard, Clock clock) {
        this.dashboard = dashboard;
        this.clock = clock;
    }

    @Override
    public Optional<Slot<?>> on(Opened page) {
        return Optional.of(new Slot<>(() -> dashboard.coming(page.workspace(), page.plan().id()), coming -> new WeeksCard(page.workspace().slug(), coming, clock)));
    }
}
