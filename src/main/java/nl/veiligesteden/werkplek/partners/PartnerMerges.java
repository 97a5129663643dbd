package nl.veiligesteden.werkplek.partners;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one of two records of one organisation. Its people, tasks, collaborations and names in plans go along; the record itself stays,
 * with the name that old reports tell and the address that old links have. Within a day it can be undone.
 */
@Service
@Transactional
public class PartnerMerges {

    private static final Duration UNDOABLE = Duration.ofDays(1);
    private static final int MOST_RECENT = 20;

    private final MergedRows rows;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerMerges(MergedRows rows, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What goes along when a record goes into another. */
    public record Along(int municipalities, int tasks, int people, int plans) {
    }

    /** A merge that can still be undone. */
    public record Recent(UUID id, String merged, String kept, Instant at, String actor) {
    }

    /** Locked until this deed is done. */
    private record Merge(PartnerId kept, PartnerId merged, String keptName, String mergedName, PartnerId mergedInto, Instant at) {
    }

    @ReadOnly
    public Along along(ProgrammeWorkspace workspace, PartnerId merged) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        return jdbc.sql("""
                        select (select count(*) from collaboration where partner_id = :merged and ended_at is null) municipalities,
                               (select count(*) from item where partner_id = :merged) tasks,
                               (select count(distinct account_id) from membership where partner_id = :merged and ended_at is null) people,
                               (select count(distinct l.plan_id) from plan_involved_name n join plan_involved_line l on l.id = n.line_id
                                where n.partner_id = :merged) plans""")
                .param("merged", merged.value())
                .query((row, number) -> new Along(row.getInt("municipalities"), row.getInt("tasks"), row.getInt("people"), row.getInt("plans"))).single();
    }

    /** The latest that can still be undone, at most twenty. */
    @ReadOnly
    public List<Recent> recent(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        return jdbc.sql("""
                        select m.*, merged.name merged_name, kept.name kept_name from partner_merge m
                        join partner_organisation merged on merged.id = m.merged_id join partner_organisation kept on kept.id = m.kept_id
                        where m.undone_at is null and m.at > :since order by m.at desc, m.id limit :limit""")
                .param("since", Time.toColumn(clock.instant().minus(UNDOABLE))).param("limit", MOST_RECENT)
                .query((row, number) -> new Recent(row.getObject("id", UUID.class), row.getString("merged_name"), row.getString("kept_name"),
                        Time.fromColumn(row.getObject("at", LocalDateTime.class)), row.getString("actor_name"))).list();
    }

    /**
     * @param merged whose things go along
     * @param kept the one record that stays in use
     * @throws InvalidInputException where there are no two of them
     * @throws NotAllowedException when one of them was merged just now
     */
    public UUID merge(ProgrammeWorkspace workspace, PartnerId merged, PartnerId kept) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        if (kept == null || kept.equals(merged)) {
            throw new InvalidInputException("kept", "invalid.merge.kept");
        }
        Map<PartnerId, String> names = rows.lock(merged, kept);
        if (names.size() < 2) {
            throw new NotAllowedException("denied.merge.gone");
        }
        UUID id = Id.nextValue();
        Instant now = clock.instant();
        jdbc.sql("insert into partner_merge (id, kept_id, merged_id, at, actor_name) values (:id, :kept, :merged, :at, :actor)")
                .param("id", id).param("kept", kept.value()).param("merged", merged.value()).param("at", Time.toColumn(now))
                .param("actor", workspace.actor().name()).update();
        rows.move(id, merged, kept, now);
        publish(workspace, "partner.merged", merged, names.get(merged), names.get(kept));
        return id;
    }

    /**
     * Gives everything back that went along; what came since stays with the record that was kept.
     *
     * @throws NotAllowedException after a day, when the kept record was merged itself, or when somebody counts on the merged one by now
     */
    public void undo(ProgrammeWorkspace workspace, UUID id) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        Merge merge = locked(id);
        if (merge.at().isBefore(clock.instant().minus(UNDOABLE))) {
            throw new NotAllowedException("denied.unmerge.late");
        }
        if (!merge.kept().equals(merge.mergedInto())) {
            throw new NotAllowedException("denied.unmerge.merged-on");
        }
        if (rows.areNeeded(id, merge.kept(), merge.at())) {
            throw new NotAllowedException("denied.unmerge.needed");
        }
        rows.moveBack(id, merge.merged(), merge.kept());
        jdbc.sql("update partner_merge set undone_at = :now where id = :id").param("now", Time.toColumn(clock.instant())).param("id", id).update();
        publish(workspace, "partner.unmerged", merge.merged(), merge.keptName(), merge.mergedName());
    }

    private Merge locked(UUID id) {
        return jdbc.sql("""
                        select m.at, m.kept_id, m.merged_id, kept.name kept_name, merged.name merged_name, merged.merged_into from partner_merge m
                        join partner_organisation merged on merged.id = m.merged_id join partner_organisation kept on kept.id = m.kept_id
                        where m.id = :id and m.undone_at is null for update""").param("id", id)
                .query((row, number) -> new Merge(new PartnerId(row.getObject("kept_id", UUID.class)), new PartnerId(row.getObject("merged_id", UUID.class)),
                        row.getString("kept_name"), row.getString("merged_name"), new PartnerId(row.getObject("merged_into", UUID.class)),
                        Time.fromColumn(row.getObject("at", LocalDateTime.class)))).optional().orElseThrow(NotFoundException::new);
    }

    private void publish(ProgrammeWorkspace workspace, String action, PartnerId merged, String before, String after) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "partner", merged.value(), null, List.of(new Change("name", before, after))));
    }
}
