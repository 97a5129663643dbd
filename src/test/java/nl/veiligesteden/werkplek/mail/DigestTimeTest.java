package nl.veiligesteden.werkplek.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import org.junit.jupiter.api.Test;

class DigestTimeTest {

    @Test
    void namesTheWeekByTheClockOnTheWall() {
        assertThat(DigestWeek.at(Instant.parse("2026-11-29T22:59:59Z"))).isEqualTo(new DigestWeek(167, "2026-W48", "2026-W47"));
        assertThat(DigestWeek.at(Instant.parse("2026-11-29T23:00:00Z"))).isEqualTo(new DigestWeek(0, "2026-W49", "2026-W48"));
        assertThat(DigestWeek.at(Instant.parse("2027-01-03T12:00:00Z")).current()).as("the week that began last year").isEqualTo("2026-W53");
    }

    @Test
    void readsTheHourTwiceInAutumnAndSkipsOneInSpring() {
        assertThat(DigestWeek.at(Instant.parse("2026-10-25T00:30:00Z")).slot()).isEqualTo(DigestWeek.at(Instant.parse("2026-10-25T01:30:00Z")).slot()).isEqualTo(146);
        assertThat(DigestWeek.at(Instant.parse("2027-03-28T00:59:00Z")).slot()).isEqualTo(145);
        assertThat(DigestWeek.at(Instant.parse("2027-03-28T01:00:00Z")).slot()).isEqualTo(147);
    }

    @Test
    void saysWhenItComesNext() {
        DigestTime friday = new DigestTime(DayOfWeek.FRIDAY, 16);
        assertThat(friday.after(Instant.parse("2026-11-26T12:00:00Z"))).isEqualTo(LocalDateTime.parse("2026-11-27T16:00"));
        assertThat(friday.after(Instant.parse("2026-11-27T15:00:00Z"))).isEqualTo(LocalDateTime.parse("2026-12-04T16:00"));
    }

    @Test
    void refusesAnHourThatNoClockKnows() {
        assertThatThrownBy(() -> new DigestTime(DayOfWeek.MONDAY, 24)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new DigestTime(null, 8)).isInstanceOf(InvalidInputException.class);
    }
}
