package nl.veiligesteden.werkplek.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one plan, or all together, stood when a day ended.
 *
 * @param municipalities how many are counted together
 */
public record DayCounts(LocalDate day, int municipalities, Map<Measure, Integer> counts) {

    public int of(Measure measure) {
        return counts.getOrDefault(measure, 0);
    }

    /** What is on the plan: all but drafts. */
    public int items() {
        return Measure.STATUSES.stream().mapToInt(this::of).sum();
    }

    /** What is being worked on: only that can be silent. */
    public int running() {
        return of(Measure.IN_PROGRESS) + of(Measure.BLOCKED);
    }

    /** Whether nothing but figures of nothing is in it. */
    public static boolean none(List<DayCounts> course) {
        return course.stream().allMatch(day -> day.items() == 0);
    }

    /** @param row with a column for each measure */
    static DayCounts of(ResultSet row, int municipalities) throws SQLException {
        Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, row.getInt(measure.column()));
        }
        return new DayCounts(row.getObject("day", LocalDate.class), municipalities, counts);
    }
}
