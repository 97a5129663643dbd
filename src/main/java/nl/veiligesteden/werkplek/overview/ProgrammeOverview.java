package nl.veiligesteden.werkplek.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What Movisie sees across municipalities. Counted in the database: its cost grows with the municipalities, not with the items shown. */
@Service
@ReadOnly
public class ProgrammeOverview {

    /** How far the strip of updates looks back. */
    public static final int MONTHS = 12;
    /** As many requests for help as fit beside the matrix; the rest is behind a link. */
    public static final int HELP_SHOWN = 8;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgrammeOverview(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A cell of the matrix: in how many municipalities something open is for that group at that moment. */
    public record Cell(Moment moment, String targetGroup) {
    }

    /** A blocked item whose municipality asks Movisie for help. */
    public record HelpRequest(ItemId id, String title, String municipality, String slug, Instant since, String reason) {
    }

    /** Every municipality that takes part, by name, whether it has a plan in the period or not. */
    public List<MunicipalityFigures> municipalities(ProgrammeWorkspace workspace, PeriodId period) {
        workspace.requireLive();
        return jdbc.sql("select mu.id, mu.name, mu.slug, mu.province, pl.state, f.* from municipality mu"
                        + " left join plan pl on pl.municipality_id = mu.id and pl.period_id = :period left join (select i.plan_id, "
                        + sums("i.status = '%s'", "status_", ItemStatus.values()) + sums("i.moment = '%s' and " + ItemConditions.OPEN, "moment_", Moment.values())
                        + sums("i.health = '%s' and " + ItemConditions.ACTIVE, "health_", Health.values())
                        + "sum(i.health is null and " + ItemConditions.ACTIVE + ") unjudged, sum(" + ItemConditions.OVERDUE + ") overdue, sum("
                        + ItemConditions.STALE + ") stale, sum(" + ItemConditions.HELP + ") help, max(i.last_update_at) last"
                        + " from item i where i.plan_id in (select id from plan where period_id = :period) group by i.plan_id) f on f.plan_id = pl.id"
                        + " where mu.participation = 'ACTIVE' order by mu.name, mu.id")
                .params(ItemConditions.days(today())).param("period", period.value())
                .query((row, number) -> figures(row)).list();
    }

    /** In how many municipalities something open is done, by moment and target group; a cell that is not there is a white spot. */
    public Map<Cell, Integer> reach(ProgrammeWorkspace workspace, PeriodId period) {
        workspace.requireLive();
        Map<Cell, Integer> cells = new HashMap<>();
        // First which cells each plan has, then in how many plans: half as dear as counting distinct plans among all items.
        jdbc.sql("select moment, target_group_code, count(*) municipalities from (select distinct i.plan_id, i.moment, tg.target_group_code from plan pl"
                        + " join municipality mu on mu.id = pl.municipality_id and mu.participation = 'ACTIVE'"
                        + " join item i on i.plan_id = pl.id join item_target_group tg on tg.item_id = i.id where pl.period_id = :period and i.moment is not null and "
                        + ItemConditions.OPEN + ") cell group by moment, target_group_code")
                .param("period", period.value())
                .query(row -> {
                    cells.put(new Cell(Moment.valueOf(row.getString("moment")), row.getString("target_group_code")), row.getInt("municipalities"));
                });
        return cells;
    }

    /** How many updates these municipalities wrote in each of the last twelve months, the oldest first. */
    public Map<MunicipalityId, int[]> updates(ProgrammeWorkspace workspace, Collection<MunicipalityId> municipalities) {
        workspace.requireLive();
        Map<MunicipalityId, int[]> strips = new HashMap<>();
        if (municipalities.isEmpty()) {
            return strips;
        }
        YearMonth first = firstMonth();
        int firstNumber = first.getYear() * 12 + first.getMonthValue();
        jdbc.sql("""
                        select municipality_id, year(at) * 12 + month(at) - :first month_number, count(*) updates from progress_update
                        where municipality_id in (:municipalities) and at >= :from group by municipality_id, month_number""")
                .param("first", firstNumber).param("municipalities", municipalities.stream().map(MunicipalityId::value).toList())
                .param("from", first.atDay(1))
                .query(row -> {
                    int month = row.getInt("month_number");
                    if (month < MONTHS) {
                        strips.computeIfAbsent(new MunicipalityId(row.getObject("municipality_id", UUID.class)), key -> new int[MONTHS])[month] =
                                row.getInt("updates");
                    }
                });
        return strips;
    }

    /** The month that the strips of updates begin with. */
    @NoWorkspace("tells no more than what month it is")
    public YearMonth firstMonth() {
        return YearMonth.from(today()).minusMonths(MONTHS - 1L);
    }

    /** The requests for help that stand open longest. */
    public List<HelpRequest> helpRequests(ProgrammeWorkspace workspace, PeriodId period) {
        workspace.requireLive();
        return jdbc.sql("""
                        select i.id, i.title, mu.name, mu.slug, i.help_requested_at, i.reason from plan pl
                        join municipality mu on mu.id = pl.municipality_id and mu.participation = 'ACTIVE' join item i on i.plan_id = pl.id
                        where pl.period_id = :period and\s""" + ItemConditions.HELP + " order by i.help_requested_at, i.id limit :limit")
                .param("period", period.value()).param("limit", HELP_SHOWN)
                .query((row, number) -> new HelpRequest(new ItemId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("name"),
                        row.getString("slug"), Time.fromColumn(row.getObject("help_requested_at", LocalDateTime.class)), row.getString("reason"))).list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }

    private static String sums(String condition, String prefix, Enum<?>... values) {
        StringBuilder sql = new StringBuilder();
        for (Enum<?> value : values) {
            sql.append("sum(").append(condition.formatted(value.name())).append(") ").append(prefix).append(value.name()).append(", ");
        }
        return sql.toString();
    }

    private static MunicipalityFigures figures(ResultSet row) throws SQLException {
        String plan = row.getString("state");
        return new MunicipalityFigures(new MunicipalityId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("slug"),
                row.getString("province"), plan == null ? null : PlanState.valueOf(plan), counts(row, ItemStatus.class, "status_"),
                counts(row, Moment.class, "moment_"), counts(row, Health.class, "health_"), row.getInt("unjudged"), row.getInt("overdue"),
                row.getInt("stale"), row.getInt("help"), Time.fromColumn(row.getObject("last", LocalDateTime.class)));
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(ResultSet row, Class<E> type, String prefix) throws SQLException {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            counts.put(value, row.getInt(prefix + value.name()));
        }
        return counts;
    }
}
