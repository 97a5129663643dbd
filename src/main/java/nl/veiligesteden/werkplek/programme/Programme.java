package nl.veiligesteden.werkplek.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Municipalities, periods and target groups: everybody in the workspace knows them, Movisie keeps them. */
@Service
@Transactional
public class Programme {

    private final ProgrammeRepositories.Municipalities municipalities;
    private final ProgrammeRepositories.Periods periods;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Programme(ProgrammeRepositories.Municipalities municipalities, ProgrammeRepositories.Periods periods, JdbcClient jdbc,
              ApplicationEventPublisher events, Clock clock) {
        this.municipalities = municipalities;
        this.periods = periods;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @ReadOnly
    public List<Period> periods(Workspace workspace) {
        return jdbc.sql("select * from programme_period order by starts_on desc, id").query((row, number) -> period(row)).list();
    }

    /** The period that today lies in; between periods the latest that began. */
    @ReadOnly
    public Period currentPeriod(Workspace workspace) {
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        return jdbc.sql("select * from programme_period order by (starts_on <= :today) desc, abs(datediff(starts_on, :today)), id limit 1")
                .param("today", today).query((row, number) -> period(row)).optional().orElseThrow(NotFoundException::new);
    }

    /** Those that are retired too; a form offers {@link TargetGroup#offered}. */
    @ReadOnly
    public List<TargetGroup> targetGroups(Workspace workspace) {
        return jdbc.sql("select * from target_group order by position, code").query((row, number) -> targetGroup(row)).list();
    }

    @ReadOnly
    public List<MunicipalityDetails> municipalities(ProgrammeWorkspace workspace) {
        workspace.requireLive();
        return jdbc.sql("select * from municipality order by name, id").query((row, number) -> municipality(row)).list();
    }

    public MunicipalityId addMunicipality(ProgrammeWorkspace workspace, MunicipalityDraft draft) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        return unique("cbsCode", "invalid.municipality.exists", () -> {
            MunicipalityId id = municipalities.saveAndFlush(new Municipality(draft)).id();
            publish(workspace, "municipality.added", "municipality", id.value(), id);
            return id;
        });
    }

    public void editMunicipality(ProgrammeWorkspace workspace, MunicipalityId id, MunicipalityDraft draft, long version) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        municipalities.findById(id.value()).orElseThrow(NotFoundException::new).edit(draft, version);
        publish(workspace, "municipality.edited", "municipality", id.value(), id);
    }

    public PeriodId addPeriod(ProgrammeWorkspace workspace, PeriodDraft draft) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        checkAlone(draft, null);
        return unique("name", "invalid.period.exists", () -> {
            PeriodId id = periods.saveAndFlush(new ProgrammePeriod(draft)).id();
            publish(workspace, "period.added", "period", id.value(), null);
            return id;
        });
    }

    public void editPeriod(ProgrammeWorkspace workspace, PeriodId id, PeriodDraft draft, long version) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        checkAlone(draft, id);
        periods.findById(id.value()).orElseThrow(NotFoundException::new).edit(draft, version);
        publish(workspace, "period.edited", "period", id.value(), null);
    }

    /** How many municipalities have a plan in it. */
    @ReadOnly
    public int plans(ProgrammeWorkspace workspace, PeriodId id) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        return jdbc.sql("select count(*) from plan where period_id = :id").param("id", id.value()).query(Integer.class).single();
    }

    /** @throws NotAllowedException for a period with plans, and for the last one: a plan has to be of some period */
    public void removePeriod(ProgrammeWorkspace workspace, PeriodId id) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        List<UUID> all = lockPeriods();
        if (!all.contains(id.value())) {
            throw new NotFoundException();
        }
        if (plans(workspace, id) > 0) {
            throw new NotAllowedException("denied.period.plans");
        }
        if (all.size() == 1) {
            throw new NotAllowedException("denied.period.last");
        }
        String name = jdbc.sql("select name from programme_period where id = :id").param("id", id.value()).query(String.class).single();
        jdbc.sql("delete from programme_period where id = :id").param("id", id.value()).update();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "period.removed", "period", id.value(), null, List.of(new Change("name", name, ""))));
    }

    /** Whoever adds, changes or removes one at the same moment comes before or after. */
    private List<UUID> lockPeriods() {
        return jdbc.sql("select id from programme_period order by id for update").query(UUID.class).list();
    }

    /** A day lies in one period: a plan, and what everybody sees first, belongs to one. */
    private void checkAlone(PeriodDraft draft, PeriodId itself) {
        lockPeriods();
        if (jdbc.sql("select id from programme_period where starts_on <= :end and ends_on >= :start").param("end", draft.endsOn())
                .param("start", draft.startsOn()).query(UUID.class).list().stream().anyMatch(id -> itself == null || !id.equals(itself.value()))) {
            throw new InvalidInputException("startsOn", "invalid.period.overlap");
        }
    }

    private static <T> T unique(String field, String messageKey, Supplier<T> insertion) {
        try {
            return insertion.get();
        } catch (DataIntegrityViolationException exists) {
            throw new InvalidInputException(field, messageKey);
        }
    }

    private void publish(ProgrammeWorkspace workspace, String action, String type, UUID object, MunicipalityId municipality) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, type, object, municipality, List.of()));
    }

    static TargetGroup targetGroup(ResultSet row) throws SQLException {
        return new TargetGroup(row.getString("code"), row.getString("name_nl"), row.getString("name_en"), row.getObject("retired_at") != null, row.getLong("version"));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(new PeriodId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("slug"),
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), row.getLong("version"));
    }

    private static MunicipalityDetails municipality(ResultSet row) throws SQLException {
        return new MunicipalityDetails(new MunicipalityId(row.getObject("id", UUID.class)), row.getString("cbs_code"), row.getString("name"),
                row.getString("slug"), row.getString("province"), row.getObject("joined_year", Integer.class), row.getString("joined_note"),
                Participation.valueOf(row.getString("participation")), row.getBoolean("example"), row.getLong("version"));
    }
}
