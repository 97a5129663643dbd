package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Reading four times as much takes about four times as long, whatever the text looks like. */
class LargeTextTest {

    private static final int SMALL = 4_000;
    private static final int TIMES = 4;
    private static final int RUNS = 5;
    private static final double BOUND = 12;

    private final PlanPageReader reader = new PlanPageReader();

    @Test
    void paragraphOfManyLinesTakesTimeInProportion() {
        assertInProportion(lines -> "Aanpak\n" + "a\n".repeat(lines));
    }

    @Test
    void bulletOfManyLinesTakesTimeInProportion() {
        assertInProportion(lines -> "Acties\n• Licht\n" + "  A b.\n".repeat(lines));
    }

    private void assertInProportion(IntFunction<String> text) {
        shortest(text.apply(SMALL));
        double ratio = (double) shortest(text.apply(TIMES * SMALL)) / shortest(text.apply(SMALL));

        assertThat(ratio).isLessThan(BOUND);
    }

    /** The shortest of some runs is the one that other processes hindered least. */
    private long shortest(String text) {
        long shortest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            assertThat(reader.readText(text)).isInstanceOf(Reading.Read.class);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }
}
