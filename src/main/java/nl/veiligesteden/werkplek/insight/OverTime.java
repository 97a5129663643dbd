package nl.veiligesteden.werkplek.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.Columns;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ItemsThen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How plans moved: a figure a month, as of the last day of it that was counted, and the items behind each figure. */
@Service
@ReadOnly
public class OverTime {

    /** As far back as Movisie looks. */
    public static final int MONTHS = 24;
    /** As many days as are compared with at once. */
    private static final int MOST = 12;
    /** Municipalities of which the programme's figures are made. */
    private static final String TAKES_PART = "mu.participation in ('ACTIVE', 'PAUSED')";
    private static final String LAST_OF_EACH_MONTH = " join (select max(day) last from counted_day where day between :from and :to group by year(day), month(day)) months on months.last = d.day ";

    private final JdbcClient jdbc;

    OverTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item that a figure counted, as it stood when that day ended; its title is that of now. */
    public record ItemThen(ItemId id, ItemKind kind, String title, ItemStatus status, Health health, LocalDate dueOn, Instant lastUpdateAt) {
    }

    /** How a municipality stood on a day. */
    public record MunicipalityThen(MunicipalityId id, String name, String slug, DayCounts counts) {
    }

    private static String columns(String form) {
        return Arrays.stream(Measure.values()).map(measure -> form.formatted(measure.column())).collect(Collectors.joining());
    }

    /** The last day that was counted; none before the first night. */
    public Optional<LocalDate> asOf(Workspace workspace) {
        return jdbc.sql("select max(day) from counted_day").query(LocalDate.class).optional();
    }

    /** A plan's months, the oldest first, from when something was on it. */
    public List<DayCounts> course(MunicipalityWorkspace workspace, PlanId plan) {
        return jdbc.sql("select d.day" + columns(", d.%s") + " from municipality_day d" + LAST_OF_EACH_MONTH
                        + "where d.municipality_id = :municipality and d.plan_id = :plan order by d.day")
                .param("municipality", workspace.id().value()).param("plan", plan.value()).param("from", LocalDate.EPOCH).param("to", LocalDate.of(9999, 12, 31))
                .query((row, number) -> DayCounts.of(row, 1)).list();
    }

    /**
     * How a plan stood on the first and the last day that counted something of it, and when each of these days ended or the last one before it that did; the
     * oldest first.
     */
    public List<DayCounts> then(MunicipalityWorkspace workspace, PlanId plan, List<LocalDate> days) {
        String of = " from municipality_day x where x.municipality_id = :municipality and x.plan_id = :plan";
        StringBuilder chosen = new StringBuilder("select min(x.day)" + of + " union select max(x.day)" + of);
        Map<String, Object> asked = new HashMap<>();
        for (LocalDate day : days.stream().distinct().limit(MOST).toList()) {
            String name = "day" + asked.size();
            asked.put(name, day);
            chosen.append(" union select max(x.day)").append(of).append(" and x.day <= :").append(name);
        }
        return jdbc.sql("select d.day" + columns(", d.%s") + " from municipality_day d where d.municipality_id = :municipality and d.day in (" + chosen + ") order by d.day")
                .params(asked).param("municipality", workspace.id().value()).param("plan", plan.value()).query((row, number) -> DayCounts.of(row, 1)).list();
    }

    /** The programme's months, the oldest first: all municipalities that take part or pause now, each with the plan of the period of then. */
    public List<DayCounts> programme(ProgrammeWorkspace workspace, YearMonth last) {
        workspace.requireLive();
        return jdbc.sql("select d.day, count(*) municipalities" + columns(", sum(d.%1$s) %1$s") + " from municipality_day d" + LAST_OF_EACH_MONTH
                        + "join municipality mu on mu.id = d.municipality_id where " + TAKES_PART + " group by d.day order by d.day")
                .params(span(last)).query((row, number) -> DayCounts.of(row, row.getInt("municipalities"))).list();
    }

    private static Map<String, Object> span(YearMonth last) {
        return Map.of("from", last.minusMonths(MONTHS - 1L).atDay(1), "to", last.atEndOfMonth());
    }

    /** The months of these municipalities by what of the work that ran was silent. */
    public Map<MunicipalityId, Map<YearMonth, DayCounts>> months(ProgrammeWorkspace workspace, Collection<MunicipalityId> municipalities, YearMonth last) {
        workspace.requireLive();
        Map<MunicipalityId, Map<YearMonth, DayCounts>> months = new HashMap<>();
        if (!municipalities.isEmpty()) {
            jdbc.sql("select d.municipality_id, d.day" + columns(", d.%s") + " from municipality_day d" + LAST_OF_EACH_MONTH + "where d.municipality_id in (:municipalities)")
                    .params(span(last)).param("municipalities", municipalities.stream().map(MunicipalityId::value).toList())
                    .query(row -> {
                        DayCounts counts = DayCounts.of(row, 1);
                        months.computeIfAbsent(municipality(row), key -> new TreeMap<>()).put(YearMonth.from(counts.day()), counts);
                    });
        }
        return months;
    }

    /** Who takes part or pauses, by name. */
    public List<MunicipalityThen> municipalities(ProgrammeWorkspace workspace, LocalDate day, Page rows) {
        workspace.requireLive();
        return jdbc.sql("select mu.id municipality_id, mu.name, mu.slug, coalesce(d.day, :day) day" + columns(", coalesce(d.%1$s, 0) %1$s")
                        + " from municipality mu left join municipality_day d on d.municipality_id = mu.id and d.day = :day where " + TAKES_PART
                        + " order by mu.name, mu.id limit :limit offset :offset")
                .param("day", day).param("limit", rows.limit()).param("offset", rows.offset())
                .query((row, number) -> new MunicipalityThen(municipality(row), row.getString("name"), row.getString("slug"), DayCounts.of(row, 1))).list();
    }

    public int municipalities(ProgrammeWorkspace workspace) {
        workspace.requireLive();
        return jdbc.sql("select count(*) from municipality mu where " + TAKES_PART).query(Integer.class).single();
    }

    /** What a figure of that day counted, by title. */
    public List<ItemThen> items(MunicipalityWorkspace workspace, LocalDate day, Measure measure, Page rows) {
        return jdbc.sql("select i.* from " + ItemsThen.TABLE + " where i.municipality_id = :municipality and " + measure.condition()
                        + " order by i.title, i.id limit :limit offset :offset")
                .params(ItemsThen.endOf(day)).param("municipality", workspace.id().value()).param("limit", rows.limit()).param("offset", rows.offset())
                .query((row, number) -> new ItemThen(new ItemId(row.getObject("id", UUID.class)), ItemKind.valueOf(row.getString("kind")), row.getString("title"),
                        ItemStatus.valueOf(row.getString("status")), Columns.value(row, "health", Health.class), row.getObject("due_on", LocalDate.class),
                        Time.fromColumn(row.getObject("last_update_at", LocalDateTime.class)))).list();
    }

    /** How many items stand behind a figure now: fewer than it says, where something was thrown away since. */
    public int count(MunicipalityWorkspace workspace, LocalDate day, Measure measure) {
        return jdbc.sql("select count(*) from " + ItemsThen.TABLE + " where i.municipality_id = :municipality and " + measure.condition())
                .params(ItemsThen.endOf(day)).param("municipality", workspace.id().value()).query(Integer.class).single();
    }

    /** What the figure itself said; none for a day that was not counted. */
    public Optional<Integer> figure(MunicipalityWorkspace workspace, LocalDate day, Measure measure) {
        return jdbc.sql("select coalesce((select " + measure.column() + " from municipality_day d where d.municipality_id = :municipality and d.day = c.day), 0) from counted_day c"
                + " where c.day = :day").param("municipality", workspace.id().value()).param("day", day).query(Integer.class).optional();
    }

    private static MunicipalityId municipality(ResultSet row) throws SQLException {
        return new MunicipalityId(row.getObject("municipality_id", UUID.class));
    }
}
