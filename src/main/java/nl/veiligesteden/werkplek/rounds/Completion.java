package nl.veiligesteden.werkplek.rounds;

import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.Columns;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far a municipality is in a round: by colleague, by partner and by item; what is missing, and with whom. */
@Service
@ReadOnly
public class Completion {

    private static final String OWN = " where pr.round_id = :round and pr.municipality_id = :municipality and " + RoundConditions.IN_ROUND;
    private static final String OWNER = ItemConditions.JOIN_OWNER + "left join account oa on oa.id = om.account_id left join partner_organisation p on p.id = i.partner_id "
            + "left join collaboration c on c.partner_id = i.partner_id and c.municipality_id = i.municipality_id";
    /** The partner of a task, the owner of all else; empty for what nobody owns. */
    private static final String WHO = "coalesce(if(i.kind = 'PARTNER_TASK', coalesce(c.shown_as, p.name), " + Members.SHOWN_NAME + "), '')";

    private final JdbcClient jdbc;

    Completion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far somebody is.
     *
     * @param name empty for what nobody owns
     * @param member null for a partner and for what nobody owns
     */
    public record Share(String name, boolean partner, MembershipId member, int done, int total) {
    }

    /** Colleagues first, then what nobody owns, then partners; by name. */
    public List<Share> shares(MunicipalityWorkspace workspace, RoundId round) {
        return jdbc.sql("select name, partner, member, count(*) total, sum(complete) done from (select " + WHO + " name, i.kind = 'PARTNER_TASK' partner, "
                        + "if(i.kind = 'PARTNER_TASK', null, om.id) member, " + RoundConditions.COMPLETE + " complete" + RoundConditions.FROM + OWNER + OWN
                        + ") asked group by partner, name, member order by partner, name = '', name, member")
                .param("round", round.value()).param("municipality", MunicipalRounds.own(workspace))
                .query((row, number) -> {
                    UUID member = row.getObject("member", UUID.class);
                    return new Share(row.getString("name"), row.getBoolean("partner"), member == null ? null : new MembershipId(member), row.getInt("done"), row.getInt("total"));
                }).list();
    }

    /**
     * An item of which something is missing.
     *
     * @param who the partner or the owner; empty for what nobody owns
     * @param told whether only answers are missing
     */
    public record Missing(ItemId id, ItemKind kind, String title, String who, boolean told) {
    }

    /** What is missing. @param total how many there are, of which some are shown */
    public record Gaps(List<Missing> shown, int total) {
    }

    /** In the order of the plan. */
    public Gaps missing(MunicipalityWorkspace workspace, RoundId round, Page page) {
        int[] total = new int[1];
        List<Missing> shown = jdbc.sql("select count(*) over () total, i.id, i.kind, i.title, " + WHO + " who, " + RoundConditions.TOLD + " told" + RoundConditions.FROM + OWNER + OWN + " and not " + RoundConditions.COMPLETE
                        + " order by i.kind = 'PARTNER_TASK', i.position, i.id limit :limit offset :offset")
                .param("round", round.value()).param("municipality", MunicipalRounds.own(workspace)).param("limit", page.limit()).param("offset", page.offset())
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return new Missing(new ItemId(row.getObject("id", UUID.class)), Columns.value(row, "kind", ItemKind.class), row.getString("title"), row.getString("who"), row.getBoolean("told"));
                }).list();
        return new Gaps(shown, total[0]);
    }
}
