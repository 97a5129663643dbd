package nl.veiligesteden.werkplek.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    record Form(String title, String place, Integer reach) {
    }

    private static final Form BASE = new Form("Titel", "Markt", 10);

    @Test
    void proposesTheSideThatChanged() {
        ThreeWay<Form> edits = new ThreeWay<>(BASE, new Form("Nieuwe titel", "Markt", 10), new Form("Titel", "Stadhuis", 10));
        assertThat(edits.differences()).extracting(ThreeWay.Difference::field, ThreeWay.Difference::proposed)
                .containsExactly(Tuple.tuple("title", ThreeWay.Side.MINE), Tuple.tuple("place", ThreeWay.Side.THEIRS));
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

    /** A form with a name and a running text, which is not too long. */
    record Story(String title, String description) {
        Story {
            if (description.length() > 100) {
                throw new InvalidInputException("description", "invalid.too-long");
            }
        }
    }

    @Test
    void proposesOneTextOfTwoThatTouchOtherWords() {
        ThreeWay<Story> edits = new ThreeWay<>(new Story("Titel", "Wij beginnen vroeg."), new Story("Titel", "Wij beginnen laat."), new Story("Titel", "Zij beginnen vroeg."));
        assertThat(edits.differences()).extracting(ThreeWay.Difference::proposed).containsExactly(ThreeWay.Side.BOTH);
        assertThat(edits.merged(Map.of("description", ThreeWay.Side.BOTH)).description()).isEqualTo("Zij beginnen laat.");
    }

    @Test
    void leavesAClashOfTwoRunningTextsToThePerson() {
        ThreeWay<Story> edits = new ThreeWay<>(new Story("Titel", "Eerst."), new Story("Van mij", "Wij beginnen."), new Story("Van hen", "Zij eindigen."));
        assertThat(edits.differences()).extracting(ThreeWay.Difference::proposed).containsExactly(ThreeWay.Side.MINE, ThreeWay.Side.MINE);
        assertThat(edits.differences().getLast().choices()).contains(ThreeWay.Side.BOTH);
        assertThat(edits.merged(Map.of("description", ThreeWay.Side.BOTH)).description()).isEqualTo("Zij eindigen.\n\nWij beginnen.");
    }

    @Test
    void saysThatTheTwoTogetherAreTooLong() {
        ThreeWay<Story> edits = new ThreeWay<>(new Story("Titel", ""), new Story("Titel", "a".repeat(60)), new Story("Titel", "b".repeat(60)));
        assertThatThrownBy(() -> edits.merged(Map.of("description", ThreeWay.Side.BOTH))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void findsNothingToChooseWhereBothSaidTheSame() {
        assertThat(new ThreeWay<>(BASE, new Form("Beide", "Markt", 10), new Form("Beide", "Markt", 10)).differences()).isEmpty();
    }
}
