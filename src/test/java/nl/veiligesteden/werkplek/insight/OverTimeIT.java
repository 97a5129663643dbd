package nl.veiligesteden.werkplek.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Months as they were, and the items behind each figure of then. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class OverTimeIT {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 20);
    private static final Page ALL = new Page(0, 50);

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private DayCounter counter;
    @Autowired
    private OverTime overTime;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace officer;
    private ProgrammeWorkspace movisie;
    private PlanId plan;
    private ItemId running;
    private ItemId draft;

    /** An item that begins in January, goes wrong in February and is done in April; a draft that is thrown away in March. */
    @BeforeEach
    void tellACourse() {
        jdbc.sql("delete from municipality_day").update();
        jdbc.sql("delete from counted_day").update();
        clock.set(BEGIN.atTime(12, 0).atZone(Time.NETHERLANDS).toInstant());
        officer = workspaces.municipality(Role.COORDINATOR);
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        plan = testItems.plan(officer);
        running = testItems.running(officer, "Toen zo genoemd", BEGIN.plusDays(30));
        draft = testItems.draft(officer, ItemKind.ACTION, "weggegooid", null, null);
        on(LocalDate.of(2026, 2, 10));
        items.report(officer, running, ProgressDraft.note(ItemStatus.IN_PROGRESS, Health.AT_RISK, "mis"));
        on(LocalDate.of(2026, 3, 5));
        counter.makeGood();
        items.discard(officer, draft);
        on(LocalDate.of(2026, 4, 20));
        items.report(officer, running, ProgressDraft.note(ItemStatus.DONE, Health.ON_TRACK, "klaar"));
        on(LocalDate.of(2026, 5, 3));
        counter.makeGood();
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(12, 0).atZone(Time.NETHERLANDS).toInstant());
    }

    @Test
    void tellsOfEachMonthItsLastDayThatWasCounted() {
        List<DayCounts> course = overTime.course(officer, plan);
        assertThat(course).extracting(DayCounts::day).containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30),
                LocalDate.of(2026, 5, 2));
        assertThat(course).extracting(day -> day.of(Measure.IN_PROGRESS)).containsExactly(1, 1, 1, 0, 0);
        assertThat(course).extracting(day -> day.of(Measure.DONE)).containsExactly(0, 0, 0, 1, 1);
        assertThat(course).extracting(day -> day.of(Measure.AT_RISK)).containsExactly(0, 1, 1, 0, 0);
        assertThat(course).extracting(day -> day.of(Measure.UNJUDGED)).containsExactly(1, 0, 0, 0, 0);
        assertThat(course).extracting(day -> day.of(Measure.OVERDUE)).containsExactly(0, 1, 1, 0, 0);
    }

    @Test
    void comparesTheFirstAndTheLastDayAndThoseAskedFor() {
        assertThat(overTime.then(officer, plan, List.of(LocalDate.of(2026, 2, 12), LocalDate.of(2025, 1, 1)))).extracting(DayCounts::day)
                .containsExactly(BEGIN, LocalDate.of(2026, 2, 12), LocalDate.of(2026, 5, 2));
    }

    @Test
    void everyFigureOpensTheItemsAsTheyStoodThen() {
        LocalDate february = LocalDate.of(2026, 2, 28);
        assertThat(overTime.items(officer, february, Measure.OVERDUE, ALL)).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(running);
            assertThat(item.status()).isEqualTo(ItemStatus.IN_PROGRESS);
            assertThat(item.health()).isEqualTo(Health.AT_RISK);
            assertThat(item.dueOn()).isEqualTo(BEGIN.plusDays(30));
        });
        for (LocalDate day = BEGIN; day.isBefore(LocalDate.of(2026, 5, 3)); day = day.plusDays(1)) {
            for (Measure measure : Measure.values()) {
                int thrownAway = measure == Measure.DRAFT && day.isBefore(LocalDate.of(2026, 3, 5)) ? 1 : 0;
                int items = overTime.items(officer, day, measure, ALL).size();
                assertThat(overTime.count(officer, day, measure)).isEqualTo(items);
                assertThat(overTime.figure(officer, day, measure)).as("%s on %s", measure, day).contains(items + thrownAway);
            }
        }
    }

    @Test
    void knowsNoFigureOfADayThatWasNotCounted() {
        assertThat(overTime.figure(officer, LocalDate.of(2026, 5, 3), Measure.DONE)).isEmpty();
    }

    @Test
    void addsUpThoseThatTakePart() {
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        testItems.running(other, "ook", null);
        clock.pass(Duration.ofDays(1));
        counter.makeGood();
        YearMonth may = YearMonth.of(2026, 5);
        DayCounts last = overTime.programme(movisie, may).getLast();
        assertThat(overTime.municipalities(movisie, last.day(), new Page(0, 500)).stream().mapToInt(one -> one.counts().of(Measure.IN_PROGRESS)).sum())
                .isEqualTo(last.of(Measure.IN_PROGRESS)).isPositive();
        assertThat(overTime.months(movisie, List.of(officer.id(), other.id()), may).get(other.id()).get(may).running()).isEqualTo(1);
        jdbc.sql("update municipality set participation = 'ENDED' where id = :id").param("id", other.id().value()).update();
        assertThat(overTime.programme(movisie, may).getLast().of(Measure.IN_PROGRESS)).isEqualTo(last.of(Measure.IN_PROGRESS) - 1);
        jdbc.sql("update municipality set participation = 'ACTIVE' where id = :id").param("id", other.id().value()).update();
    }

    @Test
    void showsNobodyElsesItems() {
        MunicipalityWorkspace stranger = workspaces.municipality(Role.COORDINATOR);
        assertThat(overTime.items(stranger, LocalDate.of(2026, 2, 28), Measure.OVERDUE, ALL)).isEmpty();
        assertThat(overTime.course(stranger, plan)).isEmpty();
        assertThat(overTime.then(stranger, plan, List.of(BEGIN))).isEmpty();
    }
}
