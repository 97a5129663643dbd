package nl.veiligesteden.werkplek.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.overview.MunicipalityFigures.Cell;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The counts of each municipality's items, kept between two looks at the country. The audit trail, which every deed writes in its own
 * transaction, tells whose counts no longer hold; only those are made again. Asks no rights: who asks has them.
 */
@Component
class KeptCounts {

    /** A deed stands in the trail when its transaction ends, later than its own time, and another process's clock may be behind. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(5);
    /** For what was changed past the application, such as a backup that was put back. */
    private static final Duration COUNTED_ANEW = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Cache<PeriodId, Kept> kept = Caffeine.newBuilder().maximumSize(8).build();

    KeptCounts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param day what is overdue or silent differs from day to day
     * @param whole when all were counted
     * @param asOf up to when the trail was read
     */
    private record Kept(LocalDate day, Instant whole, Instant asOf, Map<MunicipalityId, ItemCounts> counts) {
    }

    /** Of each municipality that has items in the period; the others are not in it. */
    Map<MunicipalityId, ItemCounts> of(PeriodId period) {
        return kept.asMap().compute(period, (key, before) -> current(period, before)).counts();
    }

    private Kept current(PeriodId period, Kept before) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Time.NETHERLANDS);
        if (before == null || !before.day().equals(today) || now.isBefore(before.asOf()) || before.whole().plus(COUNTED_ANEW).isBefore(now)) {
            return new Kept(today, now, now, count(period, today, null));
        }
        Set<MunicipalityId> changed = changedSince(before.asOf().minus(LOOK_BACK));
        if (changed.isEmpty()) {
            return before;
        }
        Map<MunicipalityId, ItemCounts> counts = new HashMap<>(before.counts());
        counts.keySet().removeAll(changed);
        counts.putAll(count(period, today, changed));
        return new Kept(today, before.whole(), now, counts);
    }

    private Set<MunicipalityId> changedSince(Instant from) {
        return new HashSet<>(jdbc.sql("select distinct municipality_id from audit_entry where at > :from and municipality_id is not null and result = 'DONE' and action not like '%.read'")
                .param("from", Time.toColumn(from)).query((row, number) -> new MunicipalityId(row.getObject("municipality_id", UUID.class))).list());
    }

    /** @param only null for the whole country */
    private Map<MunicipalityId, ItemCounts> count(PeriodId period, LocalDate today, Collection<MunicipalityId> only) {
        String plans = " from plan pl join item i on i.plan_id = pl.id";
        String where = " where pl.period_id = :period" + (only == null ? "" : " and pl.municipality_id in (:only)");
        List<UUID> ids = only == null ? List.of() : only.stream().map(MunicipalityId::value).toList();
        Map<MunicipalityId, Set<Cell>> cells = new HashMap<>();
        jdbc.sql("select distinct pl.municipality_id, i.moment, tg.target_group_code" + plans + " join item_target_group tg on tg.item_id = i.id" + where
                        + " and i.moment is not null and " + ItemConditions.OPEN)
                .param("period", period.value()).param("only", ids)
                .query(row -> {
                    cells.computeIfAbsent(municipality(row), key -> new HashSet<>())
                            .add(new Cell(Moment.valueOf(row.getString("moment")), row.getString("target_group_code")));
                });
        Map<MunicipalityId, ItemCounts> counts = new HashMap<>();
        jdbc.sql("select pl.municipality_id, " + sums("i.status = '%s'", "status_", ItemStatus.values())
                        + sums("i.moment = '%s' and " + ItemConditions.OPEN, "moment_", Moment.values())
                        + sums("i.health = '%s' and " + ItemConditions.ACTIVE, "health_", Health.values())
                        + "sum(i.health is null and " + ItemConditions.ACTIVE + ") unjudged, sum(" + ItemConditions.OVERDUE + ") overdue, sum("
                        + ItemConditions.STALE + ") stale, sum(" + ItemConditions.HELP + ") help, max(i.last_update_at) last" + plans + where
                        + " group by pl.municipality_id")
                .params(ItemConditions.days(today)).param("period", period.value()).param("only", ids)
                .query(row -> {
                    counts.put(municipality(row), counts(row, cells.getOrDefault(municipality(row), Set.of())));
                });
        return counts;
    }

    private static MunicipalityId municipality(ResultSet row) throws SQLException {
        return new MunicipalityId(row.getObject("municipality_id", UUID.class));
    }

    private static String sums(String condition, String prefix, Enum<?>... values) {
        StringBuilder sql = new StringBuilder();
        for (Enum<?> value : values) {
            sql.append("sum(").append(condition.formatted(value.name())).append(") ").append(prefix).append(value.name()).append(", ");
        }
        return sql.toString();
    }

    private static ItemCounts counts(ResultSet row, Set<Cell> cells) throws SQLException {
        return new ItemCounts(counts(row, ItemStatus.class, "status_"), counts(row, Moment.class, "moment_"), counts(row, Health.class, "health_"),
                row.getInt("unjudged"), row.getInt("overdue"), row.getInt("stale"), row.getInt("help"),
                Time.fromColumn(row.getObject("last", LocalDateTime.class)), cells);
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(ResultSet row, Class<E> type, String prefix) throws SQLException {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            counts.put(value, row.getInt(prefix + value.name()));
        }
        return counts;
    }
}
