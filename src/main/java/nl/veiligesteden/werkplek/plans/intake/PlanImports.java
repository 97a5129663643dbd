package nl.veiligesteden.werkplek.plans.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.plans.PlanStore;
import nl.veiligesteden.werkplek.plans.StandingPlans;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Difference;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Part;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The imports over a plan that stood: each made a new version of it, which can be compared with the old one and taken back whole. */
@Service
@Transactional
public class PlanImports {

    /** Whether no later import stands. */
    private static final String LAST = """
            (v.taken_back_at is null and not exists (select 1 from plan_import later where later.plan_id = v.plan_id and later.taken_back_at is null
                and (later.at > v.at or later.at = v.at and later.id > v.id)))""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final StandingPlans standing;
    private final PlanStore store;
    private final TakeBack takeBack;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanImports(JdbcClient jdbc, JsonMapper json, StandingPlans standing, PlanStore store, TakeBack takeBack, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.standing = standing;
        this.store = store;
        this.takeBack = takeBack;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One import.
     *
     * @param takenBackAt null for one that stands
     * @param last whether it is the last that stands, which is the one that can be taken back
     */
    public record Version(UUID id, Instant at, String author, Instant takenBackAt, String takenBackBy, boolean last) {
    }

    /** What stays although its import was taken back, since somebody changed it in between. */
    public record Stays(Part part, String name) {
    }

    private record Stored(UUID id, PlanId plan, Snapshot before, Snapshot after, boolean last) {
    }

    /** The latest hundred, the last one first. */
    @ReadOnly
    public List<Version> versions(MunicipalityWorkspace workspace, PlanId plan) {
        return jdbc.sql("select id, at, author_name, taken_back_at, taken_back_name, " + LAST + " last from plan_import v"
                        + " where plan_id = :plan and municipality_id = :municipality order by at desc, id desc limit 100")
                .param("plan", plan.value()).param("municipality", workspace.id().value())
                .query((row, number) -> new Version(row.getObject("id", UUID.class), instant(row, "at"), row.getString("author_name"),
                        instant(row, "taken_back_at"), row.getString("taken_back_name"), row.getBoolean("last"))).list();
    }

    /** What the import changed, part by part. */
    @OneMoment
    public List<Difference> differences(MunicipalityWorkspace workspace, UUID version) {
        Stored stored = stored(workspace, version);
        return new PlanParts(stored.before()).differencesTo(new PlanParts(stored.after()));
    }

    /**
     * Gives the plan back what stood before the last import: what that added goes, what it changed or took away comes back, its items and
     * the partners, departments and contact persons that it brought too. What somebody changed since stays as it is now.
     *
     * @return what stays
     * @throws NotAllowedException for an import that is not the last one that stands, and for a closed plan
     */
    public List<Stays> takeBack(MunicipalityWorkspace workspace, UUID version) {
        workspace.require(Permission.IMPORT_PLAN);
        Stored found = stored(workspace, version);
        store.lock(workspace, found.before().document().head().period());
        Stored stored = stored(workspace, version);
        if (!stored.last()) {
            throw new NotAllowedException("denied.import.not-last");
        }
        List<Stays> stays = takeBack.of(workspace, stored.before(), stored.after(), standing.of(workspace, stored.plan()));
        jdbc.sql("update plan_import set taken_back_at = :now, taken_back_name = :name where id = :id and municipality_id = :municipality")
                .param("now", Time.toColumn(clock.instant())).param("name", workspace.actor().name()).param("id", version)
                .param("municipality", workspace.id().value()).update();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "plan.import-taken-back", "plan", stored.plan().value(), workspace.id(), List.of()));
        return stays;
    }

    /** An import that changed nothing is no version. */
    void keep(MunicipalityWorkspace workspace, PlanId plan, Snapshot before, Snapshot after) {
        if (before.saysTheSameAs(after)) {
            return;
        }
        jdbc.sql("""
                        insert into plan_import (id, municipality_id, plan_id, at, author_id, author_name, plan_before, plan_after)
                        values (:id, :municipality, :plan, :at, :author, :name, :before, :after)""")
                .param("id", Id.nextValue()).param("municipality", workspace.id().value()).param("plan", plan.value())
                .param("at", Time.toColumn(clock.instant())).param("author", workspace.actor().account().value()).param("name", workspace.actor().name())
                .param("before", json.writeValueAsString(before)).param("after", json.writeValueAsString(after)).update();
    }

    private Stored stored(MunicipalityWorkspace workspace, UUID version) {
        return jdbc.sql("select id, plan_id, plan_before, plan_after, " + LAST + " last from plan_import v where id = :id and municipality_id = :municipality")
                .param("id", version).param("municipality", workspace.id().value())
                .query((row, number) -> new Stored(row.getObject("id", UUID.class), new PlanId(row.getObject("plan_id", UUID.class)),
                        json.readValue(row.getString("plan_before"), Snapshot.class), json.readValue(row.getString("plan_after"), Snapshot.class),
                        row.getBoolean("last"))).optional().orElseThrow(NotFoundException::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Time.fromColumn(row.getObject(column, LocalDateTime.class));
    }
}
