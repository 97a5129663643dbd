package nl.veiligesteden.werkplek.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who hands in for a municipality: its coordinators, and for some days whoever one of them appointed. */
@Service
@Transactional
public class Deputies {

    private static final int LONGEST_DAYS = 366;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deputies(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody who stands in for a coordinator, on those days and the days between. */
    public record Deputy(UUID id, String name, LocalDate startsOn, LocalDate endsOn) {
    }

    /** Those of today and of later. */
    @ReadOnly
    public List<Deputy> list(MunicipalityWorkspace workspace) {
        return jdbc.sql("select d.id, " + Members.SHOWN_NAME + """
                         name, d.starts_on, d.ends_on from coordinator_deputy d join membership om on om.id = d.membership_id and om.ended_at is null
                        join account oa on oa.id = om.account_id where d.municipality_id = :municipality and d.ends_on >= :today order by d.starts_on, d.id limit 50""")
                .param("municipality", workspace.id().value()).param("today", today())
                .query((row, number) -> new Deputy(row.getObject("id", UUID.class), row.getString("name"), row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class))).list();
    }

    /** Lets a colleague who may edit stand in. */
    public void appoint(MunicipalityWorkspace workspace, MembershipId colleague, LocalDate startsOn, LocalDate endsOn) {
        workspace.require(Permission.HAND_IN);
        new Problems().when(colleague == null, "colleague", "invalid.choice.missing").when(startsOn == null, "startsOn", "invalid.date.missing")
                .when(endsOn == null, "endsOn", "invalid.date.missing").when(endsOn != null && startsOn != null && endsOn.isBefore(startsOn), "endsOn", "invalid.date.order")
                .when(endsOn != null && endsOn.isBefore(today()), "endsOn", "invalid.deputy.past")
                .when(endsOn != null && startsOn != null && endsOn.isAfter(startsOn.plusDays(LONGEST_DAYS)), "endsOn", "invalid.deputy.long").refuse();
        if (jdbc.sql("select count(*) from membership where id = :id and municipality_id = :municipality and ended_at is null and role = 'POLICY_OFFICER'")
                .param("id", colleague.value()).param("municipality", workspace.id().value()).query(Integer.class).single() == 0) {
            throw new NotFoundException();
        }
        UUID id = Id.nextValue();
        jdbc.sql("""
                        insert into coordinator_deputy (id, municipality_id, membership_id, starts_on, ends_on, appointed_by)
                        values (:id, :municipality, :member, :starts, :ends, :by)""").param("id", id).param("municipality", workspace.id().value())
                .param("member", colleague.value()).param("starts", startsOn).param("ends", endsOn).param("by", workspace.actor().account().value()).update();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "deputy.appointed", "membership", colleague.value(), workspace.id(),
                List.of(new Change("until", "", endsOn.toString()))));
    }

    public void end(MunicipalityWorkspace workspace, UUID deputy) {
        workspace.require(Permission.HAND_IN);
        if (jdbc.sql("delete from coordinator_deputy where id = :id and municipality_id = :municipality").param("id", deputy).param("municipality", workspace.id().value()).update() == 0) {
            throw new NotFoundException();
        }
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "deputy.ended", "deputy", deputy, workspace.id(), List.of()));
    }

    /** Whether this person may answer for the municipality and hand in, today. */
    @ReadOnly
    public boolean mayHandIn(MunicipalityWorkspace workspace) {
        return workspace.may(Permission.HAND_IN) || workspace.may(Permission.EDIT_ITEMS) && jdbc.sql("""
                        select exists (select 1 from coordinator_deputy d join membership m on m.id = d.membership_id and m.ended_at is null
                        where d.municipality_id = :municipality and m.account_id = :me and :today between d.starts_on and d.ends_on)""")
                .param("municipality", workspace.id().value()).param("me", workspace.actor().account().value()).param("today", today()).query(Boolean.class).single();
    }

    /** @throws NotAllowedException for who neither coordinates nor stands in */
    void checkHandsIn(MunicipalityWorkspace workspace) {
        workspace.require(Permission.EDIT_ITEMS);
        if (!mayHandIn(workspace)) {
            throw new NotAllowedException("denied.hand-in");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }
}
