package nl.veiligesteden.werkplek.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people write them. Today is Wednesday 25 November 2026. */
class SpokenDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"1-3, 2027-03-01", "1-12, 2026-12-01", "1 mrt 2026, 2026-03-01", "1 maart, 2027-03-01", "1.3.2026, 2026-03-01", "20260301, 2026-03-01",
            "31/12/26, 2026-12-31", "vandaag, 2026-11-25", "Morgen, 2026-11-26", "vrijdag, 2026-11-27", "volgende week vrijdag, 2026-12-04",
            "29 februari 2028, 2028-02-29", "2nd march 2026, 2026-03-02", "1 okt., 2026-10-01"})
    void readsWhatPeopleWrite(String typed, LocalDate meant) {
        assertThat(SpokenDate.read(typed, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2026", "morgen misschien", "32 maart", "1 brumaire 2026", "", "0-0", "20261301"})
    void guessesNothing(String typed) {
        assertThat(SpokenDate.read(typed, TODAY)).isEmpty();
    }

    @Test
    void looksAtNoLongText() {
        assertThat(SpokenDate.read("1".repeat(2_000_000), TODAY)).isEmpty();
    }
}
