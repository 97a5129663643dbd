package nl.veiligesteden.werkplek.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The address of the items is what the page shows. */
class ItemsAddressTest {

    private static final ItemsAddress PLAIN = ItemsAddress.fromQuery(Map.of());

    @ParameterizedTest
    @EnumSource(Look.class)
    void survivesTheWayThroughAnAddress(Look look) {
        ItemsAddress address = PLAIN.with(ItemFilter.NONE.with(Facet.KIND, Set.of(ItemKind.ACTION))).with(look).with(Zoom.YEAR).with(YearMonth.of(2026, 11));
        assertThat(ItemsAddress.fromQuery(address.toQuery())).isEqualTo(address);
    }

    @Test
    void leavesOutWhatGoesWithoutSaying() {
        assertThat(PLAIN.toQuery()).isEmpty();
        assertThat(PLAIN).isEqualTo(new ItemsAddress(ItemFilter.NONE, Look.LIST, Zoom.QUARTER, null));
    }

    @Test
    void opensAnOldBookmarkWithUnknownWords() {
        assertThat(ItemsAddress.fromQuery(Map.of("beeld", List.of("hologram"), "maand", List.of("2026-13"), "schaal", List.of("eeuw")))).isEqualTo(PLAIN);
    }

    @Test
    void beginsAQuarterAndAYearWhereTheCalendarDoes() {
        assertThat(Zoom.QUARTER.begin(YearMonth.of(2026, 11))).isEqualTo(YearMonth.of(2026, 10));
        assertThat(Zoom.YEAR.begin(YearMonth.of(2026, 11))).isEqualTo(YearMonth.of(2026, 1));
        assertThat(Zoom.MONTH.begin(YearMonth.of(2026, 11))).isEqualTo(YearMonth.of(2026, 11));
    }
}
