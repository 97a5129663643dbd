package nl.veiligesteden.werkplek.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.Columns;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What municipalities have in common: the same kind of thing, the same partners, how many people they reach, who takes part. By name, never by size. */
@Service
@ReadOnly
public class Connections {

    private static final String ACTIVITIES = " from plan pl join item i on i.plan_id = pl.id and i.kind = 'ACTIVITY' and i.status <> 'DRAFT' join municipality mu on mu.id = pl.municipality_id"
            + " where pl.period_id = :period ";
    private static final String SHARED = " from collaboration c join partner_organisation p on p.id = c.partner_id and p.merged_into is null where c.ended_at is null";

    private final JdbcClient jdbc;

    Connections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same kind of thing: for the same people, at the same moment. */
    public record SameKind(String targetGroup, ItemKind kind, Moment moment, int municipalities, int items) {
    }

    /** A partner of several municipalities. */
    public record Partner(String name, String slug, int municipalities) {
    }

    /** @param single how many partners work with one municipality, who are not listed */
    public record Partners(List<Partner> shown, int several, int single) {
    }

    /**
     * How many people activities reach. Who comes twice counts twice, and what tells no reach is in neither sum.
     *
     * @param reached of what is done
     * @param intended of what is planned or runs
     * @param stopped of what was stopped, which is in neither
     */
    public record Reach(int done, int doneTelling, long reached, int active, int activeTelling, long intended, int stopped) {

        public int activities() {
            return done + active + stopped;
        }
    }

    /** Which activities. */
    public enum ReachOf {
        ALL("true"), DONE("i.status = 'DONE' and i.reach is not null"), DONE_SILENT("i.status = 'DONE' and i.reach is null"),
        ACTIVE("i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED') and i.reach is not null"), ACTIVE_SILENT("i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED') and i.reach is null"),
        STOPPED("i.status = 'STOPPED'");

        private final String condition;

        ReachOf(String condition) {
            this.condition = condition;
        }
    }

    /** One activity with its reach, null where none was told. */
    public record Activity(ItemId id, String title, String municipality, String slug, ItemStatus status, Integer reach) {
    }

    /** A period with who had a plan in it. */
    public record Taking(String period, String slug, LocalDate startsOn, String municipality, String municipalitySlug, PlanState state) {
    }

    /** For each target group, kind and moment, how many municipalities have something on the plan. */
    public List<SameKind> sameKind(ProgrammeWorkspace workspace, PeriodId period) {
        workspace.requireLive();
        return jdbc.sql("""
                        select tg.target_group_code, i.kind, i.moment, count(distinct pl.municipality_id) municipalities, count(*) items
                        from plan pl join item i on i.plan_id = pl.id join item_target_group tg on tg.item_id = i.id
                        where pl.period_id = :period and i.moment is not null and i.kind in ('ACTION', 'ACTIVITY')
                        group by tg.target_group_code, i.kind, i.moment""")
                .param("period", period.value())
                .query((row, number) -> new SameKind(row.getString("target_group_code"), ItemKind.valueOf(row.getString("kind")), Moment.valueOf(row.getString("moment")),
                        row.getInt("municipalities"), row.getInt("items"))).list();
    }

    /** Partners that work with more than one municipality, by name. */
    public Partners partners(ProgrammeWorkspace workspace, Page rows) {
        workspace.requireLive();
        int[] sums = new int[2];
        jdbc.sql("select sum(n > 1) several, sum(n = 1) single from (select count(*) n" + SHARED + " group by c.partner_id) each_partner").query(row -> {
            sums[0] = row.getInt("several");
            sums[1] = row.getInt("single");
        });
        List<Partner> shown = jdbc.sql("select p.name, p.slug, count(*) municipalities" + SHARED + " group by p.id having municipalities > 1 order by p.name, p.id limit :limit offset :offset")
                .param("limit", rows.limit()).param("offset", rows.offset())
                .query((row, number) -> new Partner(row.getString("name"), row.getString("slug"), row.getInt("municipalities"))).list();
        return new Partners(shown, sums[0], sums[1]);
    }

    public Reach reach(ProgrammeWorkspace workspace, PeriodId period) {
        workspace.requireLive();
        return jdbc.sql("""
                        select coalesce(sum(i.status = 'DONE'), 0) done, coalesce(sum(i.status = 'DONE' and i.reach is not null), 0) done_telling,
                            coalesce(sum(if(i.status = 'DONE', i.reach, 0)), 0) reached,
                            coalesce(sum(i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED')), 0) active,
                            coalesce(sum(i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED') and i.reach is not null), 0) active_telling,
                            coalesce(sum(if(i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED'), i.reach, 0)), 0) intended, coalesce(sum(i.status = 'STOPPED'), 0) stopped""" + ACTIVITIES)
                .param("period", period.value())
                .query((row, number) -> new Reach(row.getInt("done"), row.getInt("done_telling"), row.getLong("reached"), row.getInt("active"), row.getInt("active_telling"),
                        row.getLong("intended"), row.getInt("stopped"))).single();
    }

    /** By municipality and title. */
    public List<Activity> activities(ProgrammeWorkspace workspace, PeriodId period, ReachOf which, Page rows) {
        workspace.requireLive();
        return jdbc.sql("select i.id, i.title, mu.name, mu.slug, i.status, i.reach" + ACTIVITIES + "and " + which.condition
                        + " order by mu.name, mu.id, i.title, i.id limit :limit offset :offset")
                .param("period", period.value()).param("limit", rows.limit()).param("offset", rows.offset())
                .query((row, number) -> new Activity(new ItemId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("name"), row.getString("slug"),
                        ItemStatus.valueOf(row.getString("status")), row.getObject("reach", Integer.class))).list();
    }

    public int count(ProgrammeWorkspace workspace, PeriodId period, ReachOf which) {
        workspace.requireLive();
        return jdbc.sql("select count(*)" + ACTIVITIES + "and " + which.condition).param("period", period.value()).query(Integer.class).single();
    }

    /** Who has a plan in which period; by period, the latest first, and by name. A period without any has one line without municipality. */
    public List<Taking> participation(ProgrammeWorkspace workspace) {
        workspace.requireLive();
        return jdbc.sql("""
                        select pp.name period, pp.slug, pp.starts_on, mu.name, mu.slug municipality_slug, pl.state
                        from programme_period pp left join plan pl on pl.period_id = pp.id left join municipality mu on mu.id = pl.municipality_id
                        order by pp.starts_on desc, pp.id, mu.name, mu.id""")
                .query((row, number) -> new Taking(row.getString("period"), row.getString("slug"), row.getObject("starts_on", LocalDate.class), row.getString("name"),
                        row.getString("municipality_slug"), Columns.value(row, "state", PlanState.class))).list();
    }
}
