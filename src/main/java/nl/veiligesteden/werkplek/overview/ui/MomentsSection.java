package nl.veiligesteden.werkplek.overview.ui;

import java.util.Optional;
import nl.veiligesteden.werkplek.design.Slot;
import org.springframework.stereotype.Component;

/** How far the items are, by moment. */
@Component
class MomentsSection implements DashboardSection {

    @Override
    public Optional<Slot<?>> on(Opened page) {
        return Optional.of(new Slot<>(page.counts(), counts -> new MomentsCard(page.workspace().slug(), counts, page.filter())));
    }
}
