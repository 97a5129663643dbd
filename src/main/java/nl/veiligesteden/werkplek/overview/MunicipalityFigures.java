package nl.veiligesteden.werkplek.overview;

import java.time.Instant;
import java.util.Map;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemStatus;

/**
 * How one municipality stands in a period.
 *
 * @param plan null where there is no plan in that period
 * @param byMoment open items; what has no moment counts nowhere here
 * @param byHealth running items that somebody judged
 * @param unjudged running items of which nobody said how they stand
 */
public record MunicipalityFigures(MunicipalityId id, String name, String slug, String province, PlanState plan, Map<ItemStatus, Integer> byStatus,
                                  Map<Moment, Integer> byMoment, Map<Health, Integer> byHealth, int unjudged, int overdue, int stale, int help,
                                  Instant lastUpdateAt) {

    public int items() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }
}
