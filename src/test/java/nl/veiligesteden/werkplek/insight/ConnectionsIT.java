package nl.veiligesteden.werkplek.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.insight.Connections.ReachOf;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemQueries;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What municipalities have in common is counted by the conditions of the lists that it opens. */
@DatabaseTest
class ConnectionsIT {

    private static final Page ALL = new Page(0, 100);

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private ItemQueries queries;
    @Autowired
    private Connections connections;
    @Autowired
    private Programme programme;

    private ProgrammeWorkspace movisie;
    private MunicipalityWorkspace one;
    private MunicipalityWorkspace other;
    private Period period;

    @BeforeEach
    void begin() {
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        one = workspaces.municipality(Role.COORDINATOR);
        other = workspaces.municipality(Role.COORDINATOR);
        period = programme.currentPeriod(movisie);
    }

    private ItemId activity(MunicipalityWorkspace workspace, String title, Integer reach, ItemStatus... course) {
        ItemId id = testItems.create(workspace, new ItemDraft(ItemKind.ACTIVITY, title, "", "", null, null, null, Moment.BEFORE, Set.of("STUDENTS"), "", reach, null,
                LocalDate.now().plusDays(5), workspace.membership(), null));
        for (ItemStatus status : course) {
            items.report(workspace, id, new ProgressDraft(status, null, null, "woord", null, "reden"));
        }
        return id;
    }

    @Test
    void addsUpReachAndTellsWhatItLeavesOut() {
        Connections.Reach before = connections.reach(movisie, period.id());
        activity(one, "gehouden", 120, ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.DONE);
        activity(other, "gehouden, niet geteld", null, ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.DONE);
        activity(one, "komt", 300, ItemStatus.PLANNED);
        activity(other, "komt niet", 80, ItemStatus.PLANNED, ItemStatus.STOPPED);
        activity(other, "concept", 999);
        Connections.Reach reach = connections.reach(movisie, period.id());
        assertThat(reach.reached() - before.reached()).isEqualTo(120);
        assertThat(reach.done() - before.done()).isEqualTo(2);
        assertThat(reach.doneTelling() - before.doneTelling()).isEqualTo(1);
        assertThat(reach.intended() - before.intended()).isEqualTo(300);
        assertThat(reach.stopped() - before.stopped()).isEqualTo(1);
        assertThat(connections.count(movisie, period.id(), ReachOf.ALL)).isEqualTo(reach.activities());
        assertThat(connections.count(movisie, period.id(), ReachOf.DONE)).isEqualTo(reach.doneTelling());
        assertThat(connections.count(movisie, period.id(), ReachOf.DONE_SILENT)).isEqualTo(reach.done() - reach.doneTelling());
        assertThat(connections.count(movisie, period.id(), ReachOf.ACTIVE_SILENT)).isEqualTo(reach.active() - reach.activeTelling());
        assertThat(connections.activities(movisie, period.id(), ReachOf.DONE, ALL).stream().mapToLong(Connections.Activity::reach).sum()).isEqualTo(reach.reached());
        assertThat(connections.activities(movisie, period.id(), ReachOf.ALL, ALL)).hasSize(reach.activities());
    }

    @Test
    void sameKindOpensAsManyMunicipalitiesAndItemsAsItCounts() {
        activity(one, "Les op school", 1);
        activity(other, "Les elders", 1);
        activity(other, "Nog een les", 1);
        for (Connections.SameKind same : connections.sameKind(movisie, period.id())) {
            List<ItemQueries.Found> found = queries.byMunicipality(movisie, ItemFilter.NONE.with(Facet.PERIOD, period.slug()).with(Facet.KIND, Set.of(same.kind()))
                    .with(Facet.MOMENT, Set.of(same.moment())).with(Facet.TARGET_GROUP, same.targetGroup()));
            assertThat(found).hasSize(same.municipalities());
            assertThat(found.stream().mapToInt(ItemQueries.Found::items).sum()).isEqualTo(same.items());
        }
        assertThat(connections.sameKind(movisie, period.id())).anySatisfy(same -> assertThat(same.municipalities()).isGreaterThan(1));
    }

    @Test
    void findsWhoDoesItByWordAndCountsAsTheListDoes() {
        activity(one, "Weerbaarheidstraining voor studenten", 1);
        activity(other, "Training weerbaarheid", 1);
        ItemFilter filter = ItemFilter.NONE.with(Facet.PERIOD, period.slug()).with(Facet.SEARCH, "weerbaarheid");
        List<ItemQueries.Found> found = queries.byMunicipality(movisie, filter);
        assertThat(found).extracting(ItemQueries.Found::slug).contains(one.slug(), other.slug()).isSorted();
        assertThat(found).allSatisfy(each -> assertThat(queries.count(movisie, filter.with(Facet.MUNICIPALITY, each.slug()))).isEqualTo(each.items()));
    }

    @Test
    void listsPartnersOfSeveralMunicipalitiesByName() {
        PartnerWorkspace shared = workspaces.partner();
        PartnerWorkspace single = workspaces.partner();
        testItems.collaborate(one, shared);
        testItems.collaborate(other, shared);
        testItems.collaborate(one, single);
        Connections.Partners partners = connections.partners(movisie, ALL);
        assertThat(partners.shown()).extracting(Connections.Partner::name).contains(shared.name()).doesNotContain(single.name())
                .filteredOn(name -> name.matches("partner \\d+")).isSorted();
        assertThat(partners.shown()).filteredOn(partner -> partner.slug().equals(shared.slug())).extracting(Connections.Partner::municipalities).containsExactly(2);
        assertThat(partners.several()).isEqualTo(partners.shown().size());
        assertThat(partners.single()).isPositive();
    }

    @Test
    void tellsWhoTakesPartInEachPeriod() {
        testItems.plan(one);
        List<Connections.Taking> all = connections.participation(movisie);
        assertThat(all).extracting(Connections.Taking::period).contains("2020–2022", "2023–2026");
        assertThat(all).filteredOn(taking -> taking.slug().equals(period.slug())).extracting(Connections.Taking::municipalitySlug).contains(one.slug()).doesNotContain(other.slug());
    }
}
