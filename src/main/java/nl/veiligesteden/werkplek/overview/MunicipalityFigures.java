package nl.veiligesteden.werkplek.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.MunicipalityId;

/**
 * How one municipality stands in a period.
 *
 * @param paused whether it pauses; it is shown to who asks for it
 * @param plan null where there is no plan in that period
 */
public record MunicipalityFigures(MunicipalityId id, String name, String slug, String province, boolean paused, PlanState plan, ItemCounts counts) {

    /** A cell of the matrix: something open is done for that group at that moment. */
    public record Cell(Moment moment, String targetGroup) {
    }

    /** In how many of these municipalities something open is done, by moment and target group; a cell that is not there is a white spot. */
    public static Map<Cell, Integer> reach(Collection<MunicipalityFigures> municipalities) {
        Map<Cell, Integer> reach = new HashMap<>();
        municipalities.forEach(row -> row.counts().cells().forEach(cell -> reach.merge(cell, 1, Integer::sum)));
        return reach;
    }
}
