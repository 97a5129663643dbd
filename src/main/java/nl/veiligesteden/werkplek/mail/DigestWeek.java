package nl.veiligesteden.werkplek.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Locale;
import nl.veiligesteden.werkplek.shared.Time;

/**
 * Where in the week it is, by the clock on the wall in the Netherlands. Whoever's hour has struck this week is due for this week, everybody else
 * still for the week before: so a moment that was missed is made good, once, until the next one comes. An hour that the clock skips in spring strikes
 * when it moved on; one that comes twice in autumn strikes at the first, since the week is taken by then.
 */
record DigestWeek(int slot, String current, String previous) {

    static DigestWeek at(Instant now) {
        LocalDateTime there = LocalDateTime.ofInstant(now, Time.NETHERLANDS);
        return new DigestWeek((there.getDayOfWeek().getValue() - 1) * 24 + there.getHour(), name(there.toLocalDate()), name(there.toLocalDate().minusWeeks(1)));
    }

    private static String name(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
