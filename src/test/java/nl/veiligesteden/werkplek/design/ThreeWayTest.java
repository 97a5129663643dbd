package nl.veiligesteden.werkplek.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    record Form(String title, String place, Integer reach) {
    }

    private static final Form BASE = new Form("Titel", "Markt", 10);

    @Test
    void proposesTheSideThatChanged() {
        ThreeWay<Form> edits = new ThreeWay<>(BASE, new Form("Nieuwe titel", "Markt", 10), new Form("Titel", "Stadhuis", 10));
        assertThat(edits.differences()).extracting(ThreeWay.Difference::field, ThreeWay.Difference::theirsProposed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("title", false), org.assertj.core.groups.Tuple.tuple("place", true));
        assertThat(edits.merged(Set.of("place"))).isEqualTo(new Form("Nieuwe titel", "Stadhuis", 10));
    }

    @Test
    void keepsMineWhereBothChanged() {
        ThreeWay<Form> edits = new ThreeWay<>(BASE, new Form("Titel", "Markt", 20), new Form("Titel", "Markt", null));
        assertThat(edits.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("reach");
            assertThat(difference.theirsProposed()).isFalse();
        });
    }

    @Test
    void findsNothingToChooseWhereBothSaidTheSame() {
        assertThat(new ThreeWay<>(BASE, new Form("Beide", "Markt", 10), new Form("Beide", "Markt", 10)).differences()).isEmpty();
    }
}
