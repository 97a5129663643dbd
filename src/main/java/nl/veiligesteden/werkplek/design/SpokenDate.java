package nl.veiligesteden.werkplek.design;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people write and say them, in Dutch and English: "1-3", "1 mrt 2026", "20260301", "morgen", "volgende week vrijdag". */
final class SpokenDate {

    /** What is longer is no date. */
    private static final int LONGEST = 60;
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?");
    private static final Pattern WITH_MONTH = Pattern.compile("(\\d{1,2})(?:e|st|nd|rd|th)?[ -]?(\\p{L}{3,})\\.?(?:[ -](\\d{4}|\\d{2}))?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NEXT_WEEK = Pattern.compile("(?:(volgende week|next week) )?(\\p{L}+)");
    private static final Map<String, Integer> DAYS_AHEAD = Map.of("vandaag", 0, "today", 0, "morgen", 1, "tomorrow", 1, "overmorgen", 2, "gisteren", -1, "yesterday", -1);
    private static final List<List<String>> MONTHS = List.of(List.of("jan"), List.of("feb"), List.of("maa", "mrt", "mar"), List.of("apr"), List.of("mei", "may"),
            List.of("jun"), List.of("jul"), List.of("aug"), List.of("sep"), List.of("okt", "oct"), List.of("nov"), List.of("dec"));
    private static final List<List<String>> WEEKDAYS = List.of(List.of("maandag", "monday"), List.of("dinsdag", "tuesday"), List.of("woensdag", "wednesday"),
            List.of("donderdag", "thursday"), List.of("vrijdag", "friday"), List.of("zaterdag", "saturday"), List.of("zondag", "sunday"));
    private static final int CENTURY = 2000;

    private SpokenDate() {
    }

    /** @return nothing for what is no date, such as 31 February */
    static Optional<LocalDate> read(String typed, LocalDate today) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return Optional.ofNullable(date(text, today));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String text, LocalDate today) {
        if (DAYS_AHEAD.containsKey(text)) {
            return today.plusDays(DAYS_AHEAD.get(text));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return of(numbers.group(3), Integer.parseInt(numbers.group(2)), Integer.parseInt(numbers.group(1)), today);
        }
        Matcher together = TOGETHER.matcher(text);
        if (together.matches()) {
            return LocalDate.of(Integer.parseInt(together.group(1)), Integer.parseInt(together.group(2)), Integer.parseInt(together.group(3)));
        }
        Matcher month = WITH_MONTH.matcher(text);
        if (month.matches() && indexOf(MONTHS, month.group(2), true) >= 0) {
            return of(month.group(3), indexOf(MONTHS, month.group(2), true) + 1, Integer.parseInt(month.group(1)), today);
        }
        Matcher weekday = NEXT_WEEK.matcher(text);
        if (weekday.matches() && indexOf(WEEKDAYS, weekday.group(2), false) >= 0) {
            DayOfWeek day = DayOfWeek.of(indexOf(WEEKDAYS, weekday.group(2), false) + 1);
            return weekday.group(1) == null ? today.with(TemporalAdjusters.next(day))
                    : today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
        }
        return null;
    }

    /** Without a year: the nearest such day, of this year unless it lies more than half a year back. */
    private static LocalDate of(String year, int month, int day, LocalDate today) {
        if (year != null) {
            int written = Integer.parseInt(year);
            return LocalDate.of(year.length() == 2 ? CENTURY + written : written, month, day);
        }
        LocalDate now = LocalDate.of(today.getYear(), month, day);
        return now.isBefore(today.minusMonths(6)) ? LocalDate.of(today.getYear() + 1, month, day) : now;
    }

    private static int indexOf(List<List<String>> names, String word, boolean beginning) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).stream().anyMatch(name -> beginning ? word.startsWith(name) : word.equals(name))) {
                return i;
            }
        }
        return -1;
    }
}
