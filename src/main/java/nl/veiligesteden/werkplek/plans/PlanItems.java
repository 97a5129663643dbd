package nl.veiligesteden.werkplek.plans;

import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The work that a plan holds, as the plan itself shows it. */
@Service
@OneMoment
public class PlanItems {

    private final JdbcClient jdbc;

    PlanItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An action or an activity beneath what it serves.
     *
     * @param pillar its own, or that of its strand; null for none
     */
    public record PlanItem(ItemId id, ItemKind kind, String title, ItemStatus status, UUID pillar, UUID strand) {

        public boolean servesAStrand() {
            return pillar != null || strand != null;
        }
    }

    /** How many open items a moment and a target group have. Neither is null. */
    public record Cell(Moment moment, String targetGroup, int open) {
    }

    /** Actions and activities in plan order. */
    public List<PlanItem> items(MunicipalityWorkspace workspace, PlanId plan) {
        return jdbc.sql("""
                        select i.id, i.kind, i.title, i.status, coalesce(s.pillar_id, i.pillar_id) pillar_id, i.strand_id
                        from item i left join strand s on s.id = i.strand_id
                        where i.plan_id = :plan and i.municipality_id = :municipality and i.kind <> 'PARTNER_TASK' order by i.position, i.id""")
                .param("plan", plan.value()).param("municipality", workspace.id().value())
                .query((row, number) -> new PlanItem(new ItemId(row.getObject("id", UUID.class)), ItemKind.valueOf(row.getString("kind")),
                        row.getString("title"), ItemStatus.valueOf(row.getString("status")), row.getObject("pillar_id", UUID.class),
                        row.getObject("strand_id", UUID.class))).list();
    }

    /** Open items by moment and target group; what has none of them is left out, as is what is zero. */
    public List<Cell> matrix(MunicipalityWorkspace workspace, PlanId plan) {
        return jdbc.sql("""
                        select i.moment, tg.target_group_code, count(*) open from item i join item_target_group tg on tg.item_id = i.id
                        where i.plan_id = :plan and i.municipality_id = :municipality and i.kind <> 'PARTNER_TASK' and i.moment is not null and\s"""
                        + ItemConditions.OPEN + " group by i.moment, tg.target_group_code")
                .param("plan", plan.value()).param("municipality", workspace.id().value())
                .query((row, number) -> new Cell(Moment.valueOf(row.getString("moment")), row.getString("target_group_code"), row.getInt("open"))).list();
    }
}
