package nl.veiligesteden.werkplek.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.search.Search;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Blocker;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures are kept between two looks, and hold at each of them. */
@DatabaseTest
class ProgrammeOverviewIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private ProgrammeOverview overview;
    @Autowired
    private Programme programme;
    @Autowired
    private Search search;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private ProgrammeWorkspace movisie;
    private MunicipalityWorkspace officer;
    private PeriodId period;

    @BeforeEach
    void everybodyLooked() {
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        officer = workspaces.municipality(Role.POLICY_OFFICER);
        period = programme.currentPeriod(movisie).id();
        testItems.plan(officer);
        overview.municipalities(movisie, period);
    }

    @Test
    void everyDeedIsInTheFiguresAtTheNextLook() {
        assertThat(counts(officer)).isEqualTo(ItemCounts.NONE);
        ItemId item = testItems.running(officer, "Cameratoezicht", LocalDate.now().plusDays(20));
        assertThat(counts(officer).byStatus()).containsEntry(ItemStatus.IN_PROGRESS, 1);
        assertThat(counts(officer).unjudged()).isEqualTo(1);
        items.report(officer, item, new ProgressDraft(ItemStatus.BLOCKED, Health.AT_RISK, null, "", new Blocker("Geen geld", "De raad", null,
                LocalDate.now().plusDays(9), true), ""));
        assertThat(counts(officer).help()).isEqualTo(1);
        assertThat(counts(officer).byHealth()).containsEntry(Health.AT_RISK, 1);
        ItemId draft = testItems.draft(officer, ItemKind.ACTION, "Lespakket", null, null);
        assertThat(counts(officer).items()).isEqualTo(2);
        items.discard(officer, draft);
        assertThat(counts(officer).items()).isEqualTo(1);
        assertThat(counts(officer)).as("counted from nothing").isEqualTo(new KeptCounts(jdbc, clock).of(period).get(officer.id()));
    }

    @Test
    void onlyWhoseTrailGrewIsCountedAgain() {
        MunicipalityWorkspace other = workspaces.municipality(Role.POLICY_OFFICER);
        testItems.running(officer, "Cameratoezicht", null);
        testItems.running(other, "Lespakket", null);
        Instant[] now = {clock.instant().plus(Duration.ofMinutes(5))};
        KeptCounts kept = new KeptCounts(jdbc, () -> now[0]);
        kept.of(period);
        jdbc.sql("update item set health = 'AT_RISK' where municipality_id in (:both)").param("both", List.of(officer.id().value(), other.id().value())).update();
        trail(officer, now[0].minusSeconds(30));
        assertThat(kept.of(period).get(officer.id()).byHealth()).as("its transaction ended late").containsEntry(Health.AT_RISK, 1);
        assertThat(kept.of(period).get(other.id()).byHealth()).containsEntry(Health.AT_RISK, 0);
        now[0] = now[0].plus(Duration.ofMinutes(61));
        assertThat(kept.of(period).get(other.id()).byHealth()).as("once an hour all").containsEntry(Health.AT_RISK, 1);
    }

    @Test
    void aNewDayMakesOverdueWithoutADeed() {
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        testItems.running(officer, "Cameratoezicht", today);
        Instant midnight = today.plusDays(1).atStartOfDay(Time.NETHERLANDS).toInstant();
        Instant[] now = {midnight.minusSeconds(60)};
        KeptCounts kept = new KeptCounts(jdbc, () -> now[0]);
        assertThat(kept.of(period).get(officer.id()).overdue()).isZero();
        now[0] = midnight;
        assertThat(kept.of(period).get(officer.id()).overdue()).isEqualTo(1);
    }

    @Test
    void aMunicipalityThatPausesIsFoundByWhoLooksForIt() {
        jdbc.sql("update municipality set participation = 'PAUSED' where id = :id").param("id", officer.id().value()).update();
        assertThat(found(OverviewFilter.NONE)).doesNotContain(officer.name());
        assertThat(found(OverviewFilter.NONE.withSearch(officer.name()))).containsExactly(officer.name());
        assertThat(found(OverviewFilter.NONE.withPaused(true))).contains(officer.name());
        assertThat(OverviewFilter.fromQuery(OverviewFilter.NONE.withPaused(true).toQuery())).isEqualTo(OverviewFilter.NONE.withPaused(true));
        assertThat(search.find(movisie, officer.name()).stream().flatMap(group -> group.hits().stream())).anyMatch(hit -> hit.title().equals(officer.name())
                && hit.kindKey().equals("search.municipality.PAUSED"));
        jdbc.sql("update municipality set participation = 'ENDED' where id = :id").param("id", officer.id().value()).update();
        assertThat(found(OverviewFilter.NONE.withPaused(true).withSearch(officer.name()))).isEmpty();
    }

    private List<String> found(OverviewFilter filter) {
        return OverviewPage.of(overview.municipalities(movisie, period), filter, clock.instant()).found().stream().map(MunicipalityFigures::name).toList();
    }

    private ItemCounts counts(MunicipalityWorkspace municipality) {
        return overview.municipalities(movisie, period).stream().filter(row -> row.id().equals(municipality.id())).findFirst().orElseThrow().counts();
    }

    private void trail(MunicipalityWorkspace municipality, Instant at) {
        jdbc.sql("""
                        insert into audit_entry (id, at, actor_name, action, object_type, municipality_id, result, origin, changes)
                        values (uuid(), :at, '', 'item.edited', 'item', :municipality, 'DONE', '', '[]')""")
                .param("at", Time.toColumn(at)).param("municipality", municipality.id().value()).update();
    }
}
