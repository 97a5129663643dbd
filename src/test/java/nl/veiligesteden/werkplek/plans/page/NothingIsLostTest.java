package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Whatever is read, every line of it is on the page, unplaced or skipped. */
class NothingIsLostTest {

    private static final int EXAMPLES = Integer.getInteger("roundtrip.examples", 1500);

    private final PlanPageReader reader = new PlanPageReader();
    private final PlanPageWriter writer = new PlanPageWriter();

    @Test
    void holdsEveryLineOfArbitraryText() {
        Gen<String> before = arbitrary().pick("", "", "", "\n", "\n\n", "\t", "  ", "• ", "  • ", "- ", "o ", "1. ", "\t–\t", "## ", "### ");
        Gen<String> text = lists().of(before.zip(Plans.line(), (start, line) -> start + line)).ofSizeBetween(0, 40)
                .map(lines -> String.join("\r\n", lines));
        qt().withExamples(EXAMPLES).withShrinkCycles(60).forAll(text).checkAssert(lines -> assertHeld("Aanpak\n\n" + elsewhere(lines)));
    }

    @Test
    void holdsEveryLineOfATextWithoutHeadings() {
        Gen<String> before = arbitrary().pick("", "", "\n", "• ", "- ", "-", "Wij doen deze acties:\n- ", "Onze activiteiten zijn:\n\n- ");
        Gen<String> text = lists().of(before.zip(Plans.line(), (start, line) -> start + line)).ofSizeBetween(1, 30).map(lines -> String.join("\n", lines));
        qt().withExamples(EXAMPLES).withShrinkCycles(60).forAll(text).checkAssert(lines -> assertHeld(elsewhere(lines)));
    }

    @Test
    void holdsEveryLineOfAPlanInAnotherForm() {
        Gen<String> bullet = arbitrary().pick("-", "*", "–", "o", "1.", "▪", "•\t");
        qt().withExamples(EXAMPLES).withShrinkCycles(60).forAll(Plans.page(), bullet).checkAssert((page, marker) -> assertHeld(
                elsewhere(writer.text(page)).replaceAll("(?m)^( *)[•▫] ", "$1" + marker + " ").replace("\n\n", "\r\n")));
    }

    private void assertHeld(String text) {
        switch (reader.readText(text)) {
            case Reading.Read read -> assertHeld(text, read);
            case Reading.Unrecognised unrecognised -> assertHeld(text, unrecognised.asText());
            case Reading.Refused refused -> assertThat(refused.reason()).isEqualTo(Reading.Reason.EMPTY);
        }
    }

    private void assertHeld(String text, Reading.Read read) {
        Lossless.assertNothingLost(Escapes.decode(text), read);
        Reading again = reader.readText(writer.text(read.page()));
        assertThat(again instanceof Reading.Unrecognised unrecognised ? unrecognised.asText().page() : ((Reading.Read) again).page()).isEqualTo(read.page());
    }

    /** Text from elsewhere has none of our marks. */
    private static String elsewhere(String text) {
        return text.replace("\\", "").replace("{", "(").replace("<", "‹");
    }
}
