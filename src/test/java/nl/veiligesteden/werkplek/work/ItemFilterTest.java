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
        ItemFilter filter = ItemFilter.NONE.withKinds(Set.of(ItemKind.PARTNER_TASK, ItemKind.ACTION)).withOpenStatuses().withMoments(Set.of(Moment.AFTER))
                .withHealths(Set.of(Health.AT_RISK)).withSignals(Set.of(Signal.OVERDUE, Signal.WAITS_ON_US)).withMine(true)
                .withTargetGroup("BOYS_AND_MEN").withPartner("ggd-twente").withMunicipality("den-haag").withPeriod("2023-2026").withSearch("café & ?")
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
                .isEqualTo(ItemFilter.NONE.withStatuses(Set.of(ItemStatus.DONE)));
    }
}
