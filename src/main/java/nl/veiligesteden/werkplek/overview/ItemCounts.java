package nl.veiligesteden.werkplek.overview;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.overview.MunicipalityFigures.Cell;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemStatus;

/**
 * What a municipality's items in a period come to.
 *
 * @param byMoment open items; what has no moment counts nowhere here
 * @param byHealth running items that somebody judged
 * @param unjudged running items of which nobody said how they stand
 * @param help items that wait for Movisie's answer
 * @param lastUpdateAt null where nobody told anything yet
 * @param cells where something open is done
 */
public record ItemCounts(Map<ItemStatus, Integer> byStatus, Map<Moment, Integer> byMoment, Map<Health, Integer> byHealth, int unjudged, int overdue,
                         int stale, int help, Instant lastUpdateAt, Set<Cell> cells) {

    /** Of a municipality without items. */
    public static final ItemCounts NONE = new ItemCounts(zeros(ItemStatus.values()), zeros(Moment.values()), zeros(Health.values()), 0, 0, 0, 0, null, Set.of());

    public int items() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(E[] values) {
        return Arrays.stream(values).collect(Collectors.toMap(Function.identity(), value -> 0));
    }
}
