package nl.veiligesteden.werkplek.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Blocker;
import nl.veiligesteden.werkplek.work.BulkChange;
import nl.veiligesteden.werkplek.work.BulkChanges;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a day came to is the same, whether it is read off as the day ends or counted out of history long after. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class DayCounterIT {

    private static final LocalDate BEGIN = LocalDate.of(2026, 2, 20);
    /** Over the change to summer time, and twice as long as it takes to be silent. */
    private static final int DAYS = 130;
    private static final String SUMS = "sum(i.status = 'DRAFT') draft, sum(i.status = 'PLANNED') planned, sum(i.status = 'IN_PROGRESS') in_progress,"
            + " sum(i.status = 'BLOCKED') blocked, sum(i.status = 'DONE') done, sum(i.status = 'STOPPED') stopped";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private ItemPage page;
    @Autowired
    private BulkChanges bulk;
    @Autowired
    private PartnerTasks tasks;
    @Autowired
    private DayCounter counter;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace officer;
    private PartnerWorkspace partner;
    private final List<ItemId> all = new ArrayList<>();
    private BulkChanges.Undo undo;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from municipality_day").update();
        jdbc.sql("delete from counted_day").update();
        clock.set(BEGIN.atTime(9, 0).atZone(Time.NETHERLANDS).toInstant());
        officer = workspaces.municipality(Role.COORDINATOR);
        partner = workspaces.partner();
        testItems.collaborate(officer, partner);
        testItems.plan(officer);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Time.NETHERLANDS).toInstant();
    }

    /** As screens count it at this moment. */
    private Map<String, Object> asScreensCount(LocalDate day) {
        return numbers(jdbc.sql("select " + SUMS + ", sum(i.health <=> 'ON_TRACK' and " + ItemConditions.ACTIVE + ") on_track, sum(i.health <=> 'ATTENTION' and "
                        + ItemConditions.ACTIVE + ") attention, sum(i.health <=> 'AT_RISK' and " + ItemConditions.ACTIVE + ") at_risk, sum(i.health is null and "
                        + ItemConditions.ACTIVE + ") unjudged, sum(coalesce(" + ItemConditions.OVERDUE + ", false)) overdue, sum(" + ItemConditions.STALE
                        + ") stale from item i where i.municipality_id = :municipality")
                .params(ItemConditions.days(day)).param("municipality", officer.id().value()).query().singleRow());
    }

    private Map<String, Object> asCounted(LocalDate day) {
        return numbers(jdbc.sql("""
                        select draft, planned, in_progress, blocked, done, stopped, on_track, attention, at_risk, unjudged, overdue, stale
                        from municipality_day where municipality_id = :municipality and day = :day""")
                .param("municipality", officer.id().value()).param("day", day).query().singleRow());
    }

    private static Map<String, Object> numbers(Map<String, Object> row) {
        Map<String, Object> numbers = new TreeMap<>();
        row.forEach((name, value) -> numbers.put(name, ((Number) value).longValue()));
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsADayLongAfterAsItWasReadOffWhenItEnded(long seed) {
        Random random = new Random(seed);
        Map<LocalDate, Map<String, Object>> readOff = new TreeMap<>();
        testItems.draft(officer, ItemKind.ACTION, "eerste", null, BEGIN.plusDays(20));
        for (int number = 0; number < DAYS; number++) {
            LocalDate day = BEGIN.plusDays(number);
            clock.set(day.atTime(LocalTime.of(random.nextInt(20), 0)).atZone(Time.NETHERLANDS).toInstant());
            for (int deed = random.nextInt(6); deed > 0; deed--) {
                clock.pass(Duration.ofSeconds(random.nextInt(600)));
                attempt(random, day);
            }
            if (random.nextInt(4) == 0) {
                clock.set(endOf(day).minusNanos(1000));
                attempt(random, day);
            }
            readOff.put(day, asScreensCount(day));
            if (random.nextInt(5) == 0) {
                clock.set(endOf(day));
                attempt(random, day.plusDays(1));
            }
        }
        clock.pass(Duration.ofDays(200));
        counter.makeGood();
        readOff.forEach((day, counts) -> assertThat(asCounted(day)).as("%s, seed %s", day, seed).isEqualTo(counts));
        assertThat(readOff.values().stream().mapToLong(day -> (long) day.get("stale")).sum()).as("the course holds what is silent").isPositive();
        assertThat(readOff.values().stream().mapToLong(day -> (long) day.get("overdue")).sum()).isPositive();
    }

    private void attempt(Random random, LocalDate day) {
        try {
            deed(random, day);
        } catch (NotAllowedException | InvalidInputException | NotFoundException refused) {
            // Another deed would have been allowed: the course is random.
        }
    }

    private void deed(Random random, LocalDate day) {
        if (all.isEmpty() || random.nextInt(6) == 0) {
            LocalDate due = random.nextBoolean() ? null : day.plusDays(random.nextInt(60));
            all.add(random.nextInt(4) == 0 ? testItems.asked(officer, partner.id(), "taak") : testItems.draft(officer, ItemKind.ACTION, "actie", null, due));
            return;
        }
        ItemId id = all.get(random.nextInt(all.size()));
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> items.report(officer, id, draft(random, day));
            case 3 -> items.unchanged(officer, id);
            case 4 -> edit(id, random.nextInt(3) == 0 ? null : day.plusDays(random.nextInt(40) - 5));
            case 5 -> undo = bulk.apply(officer, List.of(id, all.getFirst()), new BulkChange.Move(ItemStatus.IN_PROGRESS, "")).undo();
            case 6 -> undo = bulk.apply(officer, List.of(id), new BulkChange.Shift(random.nextInt(30) - 31)).undo();
            case 7 -> tasks.report(partner, id, ProgressDraft.note(ItemStatus.IN_PROGRESS, Health.ON_TRACK, "bezig"));
            default -> {
                if (undo != null) {
                    bulk.undo(officer, undo);
                }
            }
        }
    }

    private static ProgressDraft draft(Random random, LocalDate day) {
        ItemStatus status = ItemStatus.values()[random.nextInt(ItemStatus.values().length)];
        Health health = random.nextBoolean() ? null : Health.values()[random.nextInt(3)];
        Blocker blocker = status == ItemStatus.BLOCKED ? new Blocker("reden", "iemand", null, day.plusDays(9), false) : null;
        ProgressDraft draft = new ProgressDraft(status, health, null, "woorden", blocker, status == ItemStatus.STOPPED ? "reden" : "");
        return random.nextInt(4) == 0 ? draft.until(day.plusDays(random.nextInt(40))) : draft;
    }

    private void edit(ItemId id, LocalDate due) {
        var details = page.details(officer, id);
        items.edit(officer, id, new ItemDraft(details.line().kind(), "andere titel", "\"field\":\"dueOn\",\"before\":\"2020-01-01\"", "", null, null, null, null, null,
                "", null, null, due, details.line().status() == ItemStatus.DRAFT ? null : officer.membership(),
                details.line().kind() == ItemKind.PARTNER_TASK ? partner.id() : null), details.line().version());
    }

    /** Undone is as if it had not been done: nobody told anything since. */
    @Test
    void whatWasTakenBackLeavesAnItemAsSilentAsItWas() {
        ItemId item = testItems.running(officer, "loopt", null);
        items.report(officer, item, new ProgressDraft(ItemStatus.BLOCKED, null, null, "", new Blocker("reden", "iemand", null, BEGIN.plusDays(90), false), ""));
        clock.pass(Duration.ofDays(50));
        bulk.undo(officer, bulk.apply(officer, List.of(item), new BulkChange.Move(ItemStatus.IN_PROGRESS, "")).undo());
        clock.pass(Duration.ofDays(20));
        Map<String, Object> readOff = asScreensCount(BEGIN.plusDays(70));
        assertThat(readOff).containsEntry("stale", 1L);
        clock.pass(Duration.ofDays(5));
        counter.makeGood();
        assertThat(asCounted(BEGIN.plusDays(70))).isEqualTo(readOff);
    }

    @Test
    void countsADayOnceAndMakesMissedNightsGood() {
        testItems.running(officer, "loopt", BEGIN.plusDays(2));
        clock.pass(Duration.ofDays(1));
        counter.makeGood();
        assertThat(days()).containsExactly(BEGIN);
        clock.pass(Duration.ofDays(5));
        counter.makeGood();
        assertThat(days()).containsExactlyElementsOf(BEGIN.datesUntil(BEGIN.plusDays(6)).toList());
        assertThat(jdbc.sql("select overdue from municipality_day where municipality_id = :id order by day").param("id", officer.id().value()).query(Integer.class).list())
                .containsExactly(0, 0, 0, 1, 1, 1);
        jdbc.sql("update municipality_day set overdue = 7").update();
        counter.makeGood();
        assertThat(jdbc.sql("select distinct overdue from municipality_day").query(Integer.class).list()).as("a day that was counted stays as it is").containsExactly(7);
    }

    @Test
    void countsNoDayThatDidNotEnd() {
        testItems.running(officer, "loopt", null);
        counter.count(List.of(BEGIN, BEGIN.plusDays(1)));
        assertThat(days()).isEmpty();
    }

    private List<LocalDate> days() {
        return jdbc.sql("select day from municipality_day where municipality_id = :id order by day").param("id", officer.id().value()).query(LocalDate.class).list();
    }
}
