package nl.veiligesteden.werkplek.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** The whole table of transitions, of rounds and of reports. */
class StatesTest {

    @Test
    void aRoundIsPreparedOpenedAndClosedAndNothingElse() {
        assertThat(steps(RoundState.values(), RoundState::leadsTo)).containsExactlyInAnyOrder("DRAFT>OPEN", "OPEN>CLOSED");
    }

    @Test
    void aReportIsHandedInReturnedAcceptedAndCorrectedAndNothingElse() {
        assertThat(steps(ReportState.values(), ReportState::leadsTo)).containsExactlyInAnyOrder("OPEN>HANDED_IN", "HANDED_IN>RETURNED", "HANDED_IN>ACCEPTED", "RETURNED>HANDED_IN", "ACCEPTED>OPEN");
    }

    @Test
    void answersChangeOnlyWhileTheMunicipalityWorksOnThem() {
        assertThat(Arrays.stream(ReportState.values()).filter(ReportState::isWritable)).containsExactly(ReportState.OPEN, ReportState.RETURNED);
    }

    private static <E extends Enum<E>> Set<String> steps(E[] states, BiPredicate<E, E> leads) {
        Set<String> steps = new LinkedHashSet<>();
        for (E from : states) {
            for (E to : states) {
                if (leads.test(from, to)) {
                    steps.add(from + ">" + to);
                }
            }
        }
        return steps;
    }
}
