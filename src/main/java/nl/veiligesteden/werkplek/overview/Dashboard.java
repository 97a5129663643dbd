package nl.veiligesteden.werkplek.overview;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a municipality's dashboard shows: a fixed, small number of SQL statements, whatever the plan holds. */
@Service
@ReadOnly
public class Dashboard {

    /** How far the dashboard looks ahead. */
    public static final int WEEKS = 6;

    private final JdbcClient jdbc;
    private final Clock clock;

    Dashboard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How a plan's items stand, and what is missing. Figures leave out nothing but what {@code ownerless} and others name. */
    public record Counts(Map<ItemStatus, Integer> byStatus, Map<Moment, Map<ItemStatus, Integer>> byMoment, int withoutMoment, int active, int ownerless,
                         int stale, int dateless, int overdue, Instant lastUpdateAt) {
    }

    /** Something in the coming weeks: an activity that begins, or an item that is due. */
    public record Coming(ItemId id, String title, LocalDate on, boolean deadline) {
    }

    public Counts counts(MunicipalityWorkspace workspace, PlanId plan) {
        Map<ItemStatus, Integer> byStatus = new EnumMap<>(ItemStatus.class);
        Map<Moment, Map<ItemStatus, Integer>> byMoment = new EnumMap<>(Moment.class);
        Map<String, Integer> sums = new HashMap<>();
        Instant[] last = new Instant[1];
        jdbc.sql("select i.status, i.moment, count(*) items, sum(" + ItemConditions.OWNERLESS + ") ownerless, sum(" + ItemConditions.STALE + ") stale, sum("
                        + ItemConditions.DATELESS + ") dateless, sum(coalesce(" + ItemConditions.OVERDUE + ", false)) overdue, sum(" + ItemConditions.ACTIVE
                        + ") active, max(i.last_update_at) last from item i" + ItemConditions.JOIN_OWNER
                        + "where i.municipality_id = :municipality and i.plan_id = :plan group by i.status, i.moment")
                .params(ItemConditions.days(today())).param("municipality", workspace.id().value()).param("plan", plan.value())
                .query(row -> {
                    ItemStatus status = ItemStatus.valueOf(row.getString("status"));
                    int items = row.getInt("items");
                    byStatus.merge(status, items, Integer::sum);
                    String moment = row.getString("moment");
                    if (moment == null) {
                        sums.merge("withoutMoment", items, Integer::sum);
                    } else {
                        byMoment.computeIfAbsent(Moment.valueOf(moment), key -> new EnumMap<>(ItemStatus.class)).merge(status, items, Integer::sum);
                    }
                    for (String sum : List.of("ownerless", "stale", "dateless", "overdue", "active")) {
                        sums.merge(sum, row.getInt(sum), Integer::sum);
                    }
                    Instant at = Time.fromColumn(row.getObject("last", LocalDateTime.class));
                    last[0] = at != null && (last[0] == null || at.isAfter(last[0])) ? at : last[0];
                });
        return new Counts(byStatus, byMoment, sums.getOrDefault("withoutMoment", 0), sums.getOrDefault("active", 0), sums.getOrDefault("ownerless", 0),
                sums.getOrDefault("stale", 0), sums.getOrDefault("dateless", 0), sums.getOrDefault("overdue", 0), last[0]);
    }

    /** Activities that begin and items that are due from this week's Monday on, for six weeks. */
    public List<Coming> coming(MunicipalityWorkspace workspace, PlanId plan) {
        LocalDate monday = mondayOf(today());
        return jdbc.sql("""
                        select id, title, due_on day, true deadline from item where municipality_id = :municipality and plan_id = :plan
                            and status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED') and due_on >= :from and due_on < :to
                        union all
                        select id, title, starts_on, false from item where municipality_id = :municipality and plan_id = :plan
                            and kind = 'ACTIVITY' and status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED') and starts_on >= :from and starts_on < :to
                        order by day, title, id limit 200""")
                .param("municipality", workspace.id().value()).param("plan", plan.value()).param("from", monday).param("to", monday.plusWeeks(WEEKS))
                .query((row, number) -> new Coming(new ItemId(row.getObject("id", UUID.class)), row.getString("title"),
                        row.getObject("day", LocalDate.class), row.getBoolean("deadline"))).list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }

    /** The Monday that the coming weeks begin with. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
