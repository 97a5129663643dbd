package nl.veiligesteden.werkplek.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The last of each day, week and month that has one. */
class KeepTest {

    private static final Instant NOW = Instant.parse("2026-11-27T01:30:00Z");

    /** One each night, of so many nights. */
    private static List<Instant> nights(int count) {
        return IntStream.range(0, count).mapToObj(night -> NOW.minus(Duration.ofDays(night))).toList();
    }

    private static List<String> stay(Keep keep, List<Instant> all) {
        List<Instant> goes = keep.goes(all, Function.identity());
        return all.stream().filter(one -> !goes.contains(one)).map(one -> one.toString().substring(0, 10)).toList();
    }

    @Test
    void nothingGoesUnlessItIsAsked() {
        assertThat(Keep.ALL.goes(nights(100), Function.identity())).isEmpty();
    }

    @Test
    void daysWeeksAndMonthsAreCountedEach() {
        assertThat(stay(new Keep(3, 0, 0), nights(40))).containsExactly("2026-11-27", "2026-11-26", "2026-11-25");
        assertThat(stay(new Keep(0, 3, 0), nights(40))).containsExactly("2026-11-27", "2026-11-22", "2026-11-15");
        assertThat(stay(new Keep(0, 0, 2), nights(60))).containsExactly("2026-11-27", "2026-10-31");
        assertThat(stay(new Keep(2, 2, 2), nights(60))).containsExactly("2026-11-27", "2026-11-26", "2026-11-22", "2026-10-31");
    }

    @Test
    void ofADayItIsTheLastAndADayIsOneInTheNetherlands() {
        Instant lateAtNight = Instant.parse("2026-11-26T23:30:00Z");
        Instant early = Instant.parse("2026-11-26T22:30:00Z");
        assertThat(new Keep(5, 0, 0).goes(List.of(NOW, early, lateAtNight), Function.identity())).containsExactly(lateAtNight);
    }

    /** Days without one don't count, so a machine that stood still for a year loses nothing at its first backup. */
    @Test
    void daysWithoutOneDoNotCount() {
        List<Instant> sparse = List.of(NOW, NOW.minus(Duration.ofDays(100)), NOW.minus(Duration.ofDays(400)));
        assertThat(new Keep(3, 0, 0).goes(sparse, Function.identity())).isEmpty();
    }

    /** Weeks run over the end of a year. */
    @Test
    void aWeekIsOneAlsoWhereTheYearEnds() {
        List<Instant> year = List.of(Instant.parse("2026-12-31T03:00:00Z"), Instant.parse("2027-01-01T03:00:00Z"), Instant.parse("2027-01-04T03:00:00Z"));
        assertThat(new Keep(0, 5, 0).goes(year, Function.identity())).containsExactly(Instant.parse("2026-12-31T03:00:00Z"));
    }
}
