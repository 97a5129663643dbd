package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.veiligesteden.werkplek.shared.Time;

/** One way to write dates, instants and numbers. */
public final class Formats {

    private static final long KILO = 1024;

    private Formats() {
    }

    /** "12 dec 2026"; a dash for no date. */
    public static String date(LocalDate date) {
        return date(date, T.locale());
    }

    /** For a mail, which no screen lends its language. */
    public static String date(LocalDate date, Locale locale) {
        return date == null ? "–" : DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
    }

    /** As it is written in a letter. */
    public static String longDate(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    /** "12 dec", where the year goes without saying. */
    public static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM", T.locale()).format(date);
    }

    /** The day and time in the Netherlands. */
    public static String moment(Instant instant) {
        return moment(instant, T.locale());
    }

    public static String moment(Instant instant, Locale language) {
        return instant == null ? "–" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language).withZone(Time.NETHERLANDS).format(instant);
    }

    /** "4 minuten geleden", "3 dagen geleden", and a date from a month on. */
    public static String ago(Instant instant, Instant now) {
        if (instant == null) {
            return t("time.never");
        }
        Duration past = Duration.between(instant, now);
        if (past.toMinutes() < 1) {
            return t("time.now");
        }
        if (past.toHours() < 1) {
            return t("time.minutes-ago", past.toMinutes());
        }
        if (past.toHours() < 24) {
            return t("time.hours-ago", past.toHours());
        }
        long days = ChronoUnit.DAYS.between(instant.atZone(Time.NETHERLANDS).toLocalDate(), now.atZone(Time.NETHERLANDS).toLocalDate());
        return days <= 31 ? t("time.days-ago", days) : date(instant.atZone(Time.NETHERLANDS).toLocalDate());
    }

    /** "nog 4 dagen", "12 dagen over datum", "uiterlijk 12 dec 2026" from a month on; only meaningful for what is still open. */
    public static String due(LocalDate due, LocalDate today) {
        if (due == null) {
            return t("time.no-date");
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return t("time.due-today");
        }
        if (days < 0) {
            return t("time.overdue", -days);
        }
        return isSoon(due, today) ? t("time.due-in", days) : dueBy(due);
    }

    /** "uiterlijk 12 dec 2026": for what is still open, so that nobody reads it as the day on which it was done. */
    public static String dueBy(LocalDate due) {
        return t("time.due-by", date(due));
    }

    /** Of what is still open the day by which it is due, else the day on which it ended. */
    public static String end(LocalDate due, boolean open) {
        return open && due != null ? dueBy(due) : date(due);
    }

    /** "12 dec 2026 (nog 4 dagen)". */
    public static String dateAndDue(LocalDate due, LocalDate today) {
        return isSoon(due, today) ? date(due) + " (" + due(due, today) + ")" : date(due);
    }

    private static boolean isSoon(LocalDate due, LocalDate today) {
        return !due.isAfter(today.plusDays(31));
    }

    /** "3,4 MB", of 1024 kB of 1024 bytes; from 1024 MB in GB. */
    public static String bytes(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        boolean small = bytes < KILO * KILO;
        boolean large = bytes >= KILO * KILO * KILO;
        NumberFormat format = NumberFormat.getInstance(T.locale());
        format.setMaximumFractionDigits(small ? 0 : 1);
        return format.format((double) bytes / (small ? KILO : large ? KILO * KILO * KILO : KILO * KILO)) + (small ? " kB" : large ? " GB" : " MB");
    }

    public static String number(long number) {
        return NumberFormat.getIntegerInstance(T.locale()).format(number);
    }

    /** "1.234,5", with as many decimals as it has. */
    public static String number(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }
}
