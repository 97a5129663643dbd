package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.shared.Moment;
import org.junit.jupiter.api.Test;

class ItemFilterTest {

    @Test
    void readsBackWhatItWrites() {
        ItemFilter filter = ItemFilter.NONE.with(Facet.KIND, Set.of(ItemKind.PARTNER_TASK, ItemKind.ACTION)).withOpenStatuses().with(Facet.MOMENT, Set.of(Moment.AFTER))
                .with(Facet.HEALTH, Set.of(Health.AT_RISK)).with(Facet.SIGNAL, Set.of(Signal.OVERDUE, Signal.WAITS_ON_US)).withMine(true)
                .with(Facet.TARGET_GROUP, "BOYS_AND_MEN").with(Facet.PARTNER, "ggd-twente").with(Facet.MUNICIPALITY, "den-haag").with(Facet.PERIOD, "2023-2026").with(Facet.SEARCH, "café & ?")
                .sortedBy(ItemFilter.Sort.UPDATED, true);
        assertThat(ItemFilter.fromQuery(filter.toQuery())).isEqualTo(filter);
    }

    @Test
    void leavesAnEmptyAddressForNoFilter() {
        assertThat(ItemFilter.NONE.toQuery()).isEmpty();
        assertThat(ItemFilter.fromQuery(Map.of())).isEqualTo(ItemFilter.NONE);
    }

    @Test
    void opensAnOldBookmarkWithWordsThatItDoesNotKnow() {
        assertThat(ItemFilter.fromQuery(Map.of("status", List.of("done", "verdwenen"), "volgorde", List.of("onzin"))))
                .isEqualTo(ItemFilter.NONE.with(Facet.STATUS, Set.of(ItemStatus.DONE)));
    }
}
