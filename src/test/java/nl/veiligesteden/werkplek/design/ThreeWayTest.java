package nl.veiligesteden.werkplek.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    record Form(String title, String place, Integer reach) {
    }

    private static final Form BASE = new Form("Titel", "Markt", 10);

    @Test
    void proposesTheSideThatChanged() {
        ThreeWay<Form> edits = new ThreeWay<>(BASE, new Form("Nieuwe titel", "Markt", 10), new Form("Titel", "Stadhuis", 10));
        assertThat(edits.differences()).extracting(ThreeWay.Difference::field, ThreeWay.Difference::proposed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("title", ThreeWay.Side.MINE), org.assertj.core.groups.Tuple.tuple("place", ThreeWay.Side.THEIRS));
        assertThat(edits.merged(Map.of("place", ThreeWay.Side.THEIRS))).isEqualTo(new Form("Nieuwe titel", "Stadhuis", 10));
    }

    @Test
    void keepsMineWhereBothChanged() {
        ThreeWay<Form> edits = new ThreeWay<>(BASE, new Form("Titel", "Markt", 20), new Form("Titel", "Markt", null));
        assertThat(edits.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("reach");
            assertThat(difference.proposed()).isEqualTo(ThreeWay.Side.MINE);
            assertThat(difference.choices()).doesNotContain(ThreeWay.Side.BOTH);
        });
    }

    @Test
    void proposesToKeepBothOfTwoRunningTexts() {
        String mine = "Wij hangen de camera’s in overleg met de politie op aan de Markt.";
        String theirs = "De camera’s hangen er sinds maandag, en de politie kijkt mee in het weekeinde.";
        ThreeWay<Form> edits = new ThreeWay<>(BASE, new Form("Titel", mine, 10), new Form("Titel", theirs, 10));
        assertThat(edits.differences()).singleElement().extracting(ThreeWay.Difference::proposed).isEqualTo(ThreeWay.Side.BOTH);
        assertThat(edits.merged(Map.of("place", ThreeWay.Side.BOTH)).place()).isEqualTo(theirs + "\n\n" + mine);
    }

    @Test
    void findsNothingToChooseWhereBothSaidTheSame() {
        assertThat(new ThreeWay<>(BASE, new Form("Beide", "Markt", 10), new Form("Beide", "Markt", 10)).differences()).isEmpty();
    }
}
