package nl.veiligesteden.werkplek.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Movisie does with rounds: prepares, opens, extends and closes them. */
@Service
@Transactional
public class Rounds {

    private static final int MOST_MUNICIPALITIES = 1_000;

    private final RoundStores.Rounds store;
    private final RoundStores.Reports reports;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(RoundStores.Rounds store, RoundStores.Reports reports, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.reports = reports;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a round that only Movisie sees. */
    public RoundId begin(ProgrammeWorkspace workspace, RoundDraft draft) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        checkPeriod(draft);
        ReportingRound round = store.save(new ReportingRound(draft, clock.instant()));
        publish(workspace, "round.begun", round.id(), List.of(new Change("name", "", draft.name())));
        return round.id();
    }

    public void edit(ProgrammeWorkspace workspace, RoundId id, RoundDraft draft, long version) {
        checkPeriod(draft);
        find(workspace, id).edit(draft, version);
        publish(workspace, "round.edited", id, List.of());
    }

    /** Throws away a round that nobody else saw. */
    public void discard(ProgrammeWorkspace workspace, RoundId id) {
        ReportingRound round = find(workspace, id);
        round.checkDraft();
        store.delete(round);
        publish(workspace, "round.discarded", id, List.of(new Change("name", round.name(), "")));
    }

    /** @param chosen none means all that are active when it is opened */
    public void choose(ProgrammeWorkspace workspace, RoundId id, Set<MunicipalityId> chosen) {
        ReportingRound round = find(workspace, id);
        round.checkDraft();
        new Problems().when(chosen.size() > MOST_MUNICIPALITIES, "municipalities", "invalid.too-many").refuse();
        jdbc.sql("delete from round_municipality where round_id = :round").param("round", id.value()).update();
        if (!chosen.isEmpty()) {
            jdbc.sql("insert into round_municipality (round_id, municipality_id) select :round, id from municipality where id in (:chosen)").param("round", id.value())
                    .param("chosen", chosen.stream().map(MunicipalityId::value).toList()).update();
        }
        publish(workspace, "round.edited", id, List.of());
    }

    /** @throws InvalidInputException for a round without days, in the past, beside another of its kind, of no municipality, or that asks nothing */
    public void open(ProgrammeWorkspace workspace, RoundId id) {
        ReportingRound round = find(workspace, id);
        round.open(today(), clock.instant());
        checkAlone(round, round.endsOn());
        if (!round.asksOfItems() && jdbc.sql("select count(*) from round_question where round_id = :round").param("round", id.value()).query(Integer.class).single() == 0) {
            throw new InvalidInputException("questions", "invalid.round.asks-nothing");
        }
        List<MunicipalityId> asked = asked(id);
        if (asked.isEmpty()) {
            throw new InvalidInputException("municipalities", "invalid.round.nobody");
        }
        reports.saveAll(asked.stream().map(municipality -> new ProgressReport(id, municipality)).toList());
        publish(workspace, "round.opened", id, List.of());
    }

    private List<MunicipalityId> asked(RoundId id) {
        return jdbc.sql("""
                        select m.id from municipality m where exists (select 1 from round_municipality c where c.round_id = :round and c.municipality_id = m.id)
                        or m.participation = 'ACTIVE' and not exists (select 1 from round_municipality c where c.round_id = :round)""")
                .param("round", id.value()).query((row, number) -> new MunicipalityId(row.getObject("id", UUID.class))).list();
    }

    /** Gives all municipalities more time. */
    public void extend(ProgrammeWorkspace workspace, RoundId id, LocalDate until) {
        ReportingRound round = find(workspace, id);
        LocalDate before = round.endsOn();
        new Problems().when(until == null, "endsOn", "invalid.date.missing").refuse();
        round.extend(until);
        checkAlone(round, until);
        publish(workspace, "round.extended", id, List.of(new Change("endsOn", before.toString(), until.toString())));
    }

    public void instruct(ProgrammeWorkspace workspace, RoundId id, String instructions, long version) {
        find(workspace, id).instruct(instructions, version);
        publish(workspace, "round.instructed", id, List.of());
    }

    /** Lets one more municipality take part in a round that runs. */
    public void add(ProgrammeWorkspace workspace, RoundId id, MunicipalityId municipality) {
        ReportingRound round = find(workspace, id);
        round.checkOpen();
        if (jdbc.sql("select count(*) from municipality where id = :id").param("id", municipality.value()).query(Integer.class).single() == 0) {
            throw new NotFoundException();
        }
        if (reports.findByRoundIdAndMunicipalityId(id.value(), municipality.value()).isPresent()) {
            throw new InvalidInputException("municipality", "invalid.round.takes-part");
        }
        reports.save(new ProgressReport(id, municipality));
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "round.joined", "round", id.value(), municipality, List.of()));
    }

    /** Gives one municipality more time, also after the round was closed. */
    public void grantTime(ProgrammeWorkspace workspace, RoundId id, MunicipalityId municipality, LocalDate until) {
        ReportingRound round = find(workspace, id);
        new Problems().when(until == null, "until", "invalid.date.missing").refuse();
        if (round.state() == RoundState.DRAFT) {
            throw new NotAllowedException("denied.round.draft");
        }
        reports.findByRoundIdAndMunicipalityId(id.value(), municipality.value()).orElseThrow(NotFoundException::new).extend(until, today(), round.endsOn());
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "report.extended", "report", id.value(), municipality, List.of(new Change("until", "", until.toString()))));
    }

    /** Nothing more is answered nor handed in, but by whom more time was given. */
    public void close(ProgrammeWorkspace workspace, RoundId id) {
        find(workspace, id).close(clock.instant());
        publish(workspace, "round.closed", id, List.of());
    }

    private ReportingRound find(ProgrammeWorkspace workspace, RoundId id) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        return store.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private void checkPeriod(RoundDraft draft) {
        if (jdbc.sql("select count(*) from programme_period where id = :id").param("id", draft.period().value()).query(Integer.class).single() == 0) {
            throw new InvalidInputException("period", "invalid.choice.missing");
        }
    }

    /** Of two that are opened at once the second waits, and meets the first. */
    private void checkAlone(ReportingRound round, LocalDate endsOn) {
        store.flush();
        jdbc.sql("select id from programme_period order by id for update").query(UUID.class).list();
        jdbc.sql("""
                        select name from reporting_round where id <> :id and kind = :kind and state = 'OPEN' and starts_on <= :end and ends_on >= :start limit 1""")
                .param("id", round.id().value()).param("kind", round.kind().name()).param("end", endsOn).param("start", round.startsOn()).query(String.class).optional()
                .ifPresent(other -> {
                    throw new InvalidInputException("startsOn", "invalid.round.overlap");
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }

    private void publish(ProgrammeWorkspace workspace, String action, RoundId id, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "round", id.value(), null, changes));
    }
}
