package nl.veiligesteden.werkplek.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;

/** When in the week a person wants the digest, by the clock in the Netherlands. */
public record DigestTime(DayOfWeek day, int hour) {

    public static final DigestTime DEFAULT = new DigestTime(DayOfWeek.MONDAY, 8);

    public DigestTime {
        new Problems().when(day == null, "day", "invalid.digest.day").when(hour < 0 || hour > 23, "hour", "invalid.digest.hour").refuse();
    }

    /** Hours since Monday began, as the clock on the wall counts them. */
    int slot() {
        return (day.getValue() - 1) * 24 + hour;
    }

    /** When it comes next, seen from then. */
    public LocalDateTime after(Instant now) {
        LocalDateTime there = LocalDateTime.ofInstant(now, Time.NETHERLANDS);
        LocalDateTime next = there.with(TemporalAdjusters.nextOrSame(day)).truncatedTo(ChronoUnit.DAYS).withHour(hour);
        return next.isAfter(there) ? next : next.plusWeeks(1);
    }
}
