package nl.veiligesteden.werkplek.partners;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows that go from one record of an organisation to another: each is written down with its kind first, and then moved. A row that
 * would stand twice there does not move but ends, so that it can begin again.
 */
@Component
class MergedRows {

    private static final String KEPT_TOO = " exists (select 1 from collaboration k where k.partner_id = :kept and k.municipality_id = c.municipality_id)";
    private static final String MEMBER_TOO = " exists (select 1 from membership k where k.partner_id = :kept and k.account_id = m.account_id"
            + " and k.role = m.role and k.vouched_by <=> m.vouched_by and k.ended_at is null)";

    /** What is written down of each kind: id, place, wording and end of a row. */
    private static final Map<String, String> WHICH = Map.of(
            "COLLABORATION", "c.id, 0, null, null from collaboration c where c.partner_id = :merged and not" + KEPT_TOO,
            "COLLABORATION_ENDED", "c.id, 0, null, null from collaboration c where c.partner_id = :merged and c.ended_at is null and" + KEPT_TOO,
            "COLLABORATION_RESUMED", """
                    k.id, 0, null, k.ended_at from collaboration c join collaboration k on k.municipality_id = c.municipality_id and k.partner_id = :kept
                    where c.partner_id = :merged and c.ended_at is null and k.ended_at is not null""",
            "MEMBERSHIP", "m.id, 0, null, null from membership m where m.partner_id = :merged and (m.ended_at is not null or not" + MEMBER_TOO + ")",
            "MEMBERSHIP_ENDED", "m.id, 0, null, null from membership m where m.partner_id = :merged and m.ended_at is null and" + MEMBER_TOO,
            "ITEM", "i.id, 0, null, null from item i where i.partner_id = :merged",
            // A line that names both goes on naming the kept one once.
            "NAME", """
                    n.line_id, n.position, n.wording, null from plan_involved_name n where n.partner_id = :merged
                    and not exists (select 1 from plan_involved_name k where k.line_id = n.line_id and k.partner_id = :kept)""",
            "ORGANISATION", "o.id, 0, null, null from partner_organisation o where o.merged_into = :merged");

    /** A row may have gone on to somewhere else since: only what still is where the merge left it goes back. */
    private static final List<String> THERE = List.of(
            move("collaboration", "COLLABORATION", "r.partner_id = :to, r.version = r.version + 1", "r.partner_id = :from"),
            move("collaboration", "COLLABORATION_ENDED", "r.ended_at = :at, r.version = r.version + 1", "true"),
            move("collaboration", "COLLABORATION_RESUMED", "r.ended_at = null, r.version = r.version + 1", "true"),
            move("membership", "MEMBERSHIP", "r.partner_id = :to, r.version = r.version + 1", "r.partner_id = :from"),
            move("membership", "MEMBERSHIP_ENDED", "r.ended_at = :at, r.version = r.version + 1", "true"),
            move("item", "ITEM", "r.partner_id = :to, r.version = r.version + 1", "r.partner_id = :from"),
            moveNames(),
            move("partner_organisation", "ORGANISATION", "r.merged_into = :to", "r.merged_into = :from"));
    private static final List<String> BACK = List.of(
            move("collaboration", "COLLABORATION", "r.partner_id = :to, r.version = r.version + 1", "r.partner_id = :from"),
            move("collaboration", "COLLABORATION_ENDED", "r.ended_at = null, r.version = r.version + 1", "true"),
            move("collaboration", "COLLABORATION_RESUMED", "r.ended_at = w.ended_at, r.version = r.version + 1", "true"),
            // Whose access was taken away since, gets none back here either.
            move("membership", "MEMBERSHIP_ENDED", "r.ended_at = null, r.version = r.version + 1", """
                    exists (select 1 from membership k join account a on a.id = k.account_id and a.ended_at is null where k.partner_id = :from
                    and k.account_id = r.account_id and k.role = r.role and k.vouched_by <=> r.vouched_by and k.ended_at is null)"""),
            move("membership", "MEMBERSHIP", "r.partner_id = :to, r.version = r.version + 1", "r.partner_id = :from"),
            move("item", "ITEM", "r.partner_id = :to, r.version = r.version + 1", "r.partner_id = :from"),
            moveNames(),
            move("partner_organisation", "ORGANISATION", "r.merged_into = :to", "r.merged_into = :from"));

    private final JdbcClient jdbc;

    MergedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String move(String table, String kind, String set, String where) {
        return "update " + table + " r join partner_merge_move w on w.merge_id = :merge and w.kind = '" + kind + "' and w.row_id = r.id set " + set
                + " where " + where;
    }

    private static String moveNames() {
        return "update plan_involved_name r join partner_merge_move w on w.merge_id = :merge and w.kind = 'NAME' and w.row_id = r.line_id"
                + " and w.position = r.position and w.wording = r.wording set r.partner_id = :to where r.partner_id = :from";
    }

    /** The names of those of the two that stand, which nobody else merges or asks something until this deed is done. */
    Map<PartnerId, String> lock(PartnerId merged, PartnerId kept) {
        List<UUID> both = List.of(merged.value(), kept.value());
        Map<PartnerId, String> names = jdbc.sql("select id, name from partner_organisation where id in (:both) and merged_into is null order by id for update")
                .param("both", both).query((row, number) -> Map.entry(new PartnerId(row.getObject("id", UUID.class)), row.getString("name"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        jdbc.sql("select id from collaboration where partner_id in (:both) order by id for update").param("both", both).query(UUID.class).list();
        jdbc.sql("select id from membership where partner_id in (:both) order by id for update").param("both", both).query(UUID.class).list();
        return names;
    }

    void move(UUID merge, PartnerId merged, PartnerId kept, Instant at) {
        WHICH.forEach((kind, which) -> jdbc.sql("insert into partner_merge_move (merge_id, kind, row_id, position, wording, ended_at) select :merge, '" + kind
                + "', " + which).params(Map.of("merge", merge, "merged", merged.value(), "kept", kept.value())).update());
        THERE.forEach(statement -> jdbc.sql(statement).params(Map.of("merge", merge, "from", merged.value(), "to", kept.value(), "at", Time.toColumn(at)))
                .update());
        jdbc.sql("update partner_organisation set merged_into = :kept, version = version + 1 where id = :merged").param("kept", kept.value())
                .param("merged", merged.value()).update();
    }

    /** Whether a municipality that worked with the merged record only gave the kept one a task since, or let somebody in there. */
    boolean areNeeded(UUID merge, PartnerId kept, Instant at) {
        return jdbc.sql("""
                        with theirs as (select c.municipality_id from partner_merge_move w join collaboration c on c.id = w.row_id
                            where w.merge_id = :merge and w.kind in ('COLLABORATION', 'COLLABORATION_RESUMED'))
                        select exists (select 1 from item i join theirs on theirs.municipality_id = i.municipality_id where i.partner_id = :kept
                                and i.status not in ('DONE', 'STOPPED') and i.id not in (select row_id from partner_merge_move where merge_id = :merge and kind = 'ITEM'))
                            or exists (select 1 from membership m join theirs on theirs.municipality_id = m.vouched_by where m.partner_id = :kept
                                and m.ended_at is null and m.since > :at)""")
                .param("merge", merge).param("kept", kept.value()).param("at", Time.toColumn(at)).query(Boolean.class).single();
    }

    void moveBack(UUID merge, PartnerId merged, PartnerId kept) {
        lock(merged, kept);
        BACK.forEach(statement -> jdbc.sql(statement).params(Map.of("merge", merge, "from", kept.value(), "to", merged.value())).update());
        jdbc.sql("update partner_organisation set merged_into = null, version = version + 1 where id = :merged").param("merged", merged.value()).update();
    }
}
