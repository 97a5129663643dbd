package nl.veiligesteden.werkplek.backup;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.veiligesteden.werkplek.shared.Time;

/**
 * Which backups stay, as restic and borg count it: the last one of each of so many days, weeks and months that have any. The same one may stand for its day, its week and its month. The
 * youngest always stays.
 */
record Keep(int days, int weeks, int months) {

    static final Keep ALL = new Keep(0, 0, 0);

    /** Those that go. */
    <T> List<T> goes(Collection<T> made, Function<T, Instant> at) {
        if (equals(ALL)) {
            return List.of();
        }
        List<T> youngestFirst = made.stream().sorted(Comparator.comparing(at).reversed()).toList();
        Set<T> stays = new HashSet<>(youngestFirst.subList(0, Math.min(1, youngestFirst.size())));
        Function<T, LocalDate> day = one -> LocalDate.ofInstant(at.apply(one), Time.NETHERLANDS);
        stays.addAll(lastOfEach(youngestFirst, day, days));
        stays.addAll(lastOfEach(youngestFirst, day.andThen(date -> date.with(DayOfWeek.MONDAY)), weeks));
        stays.addAll(lastOfEach(youngestFirst, day.andThen(date -> date.with(TemporalAdjusters.firstDayOfMonth())), months));
        return youngestFirst.stream().filter(one -> !stays.contains(one)).toList();
    }

    private static <T> List<T> lastOfEach(List<T> youngestFirst, Function<T, LocalDate> period, int most) {
        List<T> found = new ArrayList<>();
        Set<LocalDate> periods = new HashSet<>();
        for (T one : youngestFirst) {
            if (periods.size() < most && periods.add(period.apply(one))) {
                found.add(one);
            }
        }
        return found;
    }
}
