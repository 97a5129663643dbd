package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text of some hundreds of thousands of lines is read at once; in time by the square, as it once was, it would take hours. */
class LargeTextTest {

    private static final int LINES = 300_000;

    @Test
    void paragraphOfManyLines() {
        assertReadWhole("Aanpak\n\nWij" + "\na".repeat(LINES), " a");
    }

    @Test
    void bulletOfManyLines() {
        assertReadWhole("Acties\n\n• Licht" + "\n  en ab".repeat(LINES), " en ab");
    }

    private static void assertReadWhole(String text, String each) {
        Reading reading = new PlanPageReader().readText(text);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        assertThat(((Reading.Read) reading).page().toString().length()).isGreaterThan(LINES * each.length());
    }
}
