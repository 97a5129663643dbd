package nl.veiligesteden.werkplek.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemConditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What Movisie sees across municipalities. Its cost grows with the municipalities, not with their items. */
@Service
@ReadOnly
public class ProgrammeOverview {

    /** How far the strip of updates looks back. */
    public static final int MONTHS = 12;
    /** As many requests for help as fit beside the matrix; the rest is behind a link. */
    public static final int HELP_SHOWN = 8;

    private final JdbcClient jdbc;
    private final KeptCounts kept;
    private final Clock clock;

    ProgrammeOverview(JdbcClient jdbc, KeptCounts kept, Clock clock) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.clock = clock;
    }

    /** A blocked item whose municipality asks Movisie for help. */
    public record HelpRequest(ItemId id, String title, String municipality, String slug, Instant since, String reason) {
    }

    /** Every municipality that takes part or pauses, by name, whether it has a plan in the period or not. */
    public List<MunicipalityFigures> municipalities(ProgrammeWorkspace workspace, PeriodId period) {
        workspace.requireLive();
        Map<MunicipalityId, ItemCounts> counts = kept.of(period);
        return jdbc.sql("""
                        select mu.id, mu.name, mu.slug, mu.province, mu.participation = 'PAUSED' paused, pl.state from municipality mu
                        left join plan pl on pl.municipality_id = mu.id and pl.period_id = :period
                        where mu.participation in ('ACTIVE', 'PAUSED') order by mu.name, mu.id""")
                .param("period", period.value())
                .query((row, number) -> {
                    MunicipalityId id = new MunicipalityId(row.getObject("id", UUID.class));
                    String plan = row.getString("state");
                    return new MunicipalityFigures(id, row.getString("name"), row.getString("slug"), row.getString("province"),
                            row.getBoolean("paused"), plan == null ? null : PlanState.valueOf(plan), counts.getOrDefault(id, ItemCounts.NONE));
                }).list();
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
                        where municipality_id in (:municipalities) and at >= :from and not unchanged group by municipality_id, month_number""")
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
    public List<HelpRequest> helpRequests(ProgrammeWorkspace workspace, PeriodId period, Collection<MunicipalityId> municipalities) {
        workspace.requireLive();
        if (municipalities.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select i.id, i.title, mu.name, mu.slug, i.help_requested_at, i.reason from plan pl
                        join municipality mu on mu.id = pl.municipality_id join item i on i.plan_id = pl.id
                        where pl.period_id = :period and pl.municipality_id in (:municipalities) and\s""" + ItemConditions.HELP + " order by i.help_requested_at, i.id limit :limit")
                .param("period", period.value()).param("limit", HELP_SHOWN)
                .param("municipalities", municipalities.stream().map(MunicipalityId::value).toList())
                .query((row, number) -> new HelpRequest(new ItemId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("name"),
                        row.getString("slug"), Time.fromColumn(row.getObject("help_requested_at", LocalDateTime.class)), row.getString("reason"))).list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }
}
