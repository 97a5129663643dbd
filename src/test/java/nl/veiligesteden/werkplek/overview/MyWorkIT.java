package nl.veiligesteden.werkplek.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Checklists;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.Handovers;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemQueries;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.Signal;
import nl.veiligesteden.werkplek.work.StepDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits on whom, and why; the count is the length of the list. */
@DatabaseTest
class MyWorkIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private PartnerTasks tasks;
    @Autowired
    private Accounts accounts;
    @Autowired
    private MyWork work;
    @Autowired
    private Checklists checklists;
    @Autowired
    private Handovers handovers;
    @Autowired
    private ItemQueries queries;

    private MunicipalityWorkspace officer;
    private MunicipalityWorkspace coordinator;
    private PartnerWorkspace partner;

    @BeforeEach
    void workTogether() {
        coordinator = workspaces.municipality(Role.COORDINATOR);
        officer = workspaces.colleague(coordinator.slug(), Role.POLICY_OFFICER);
        partner = workspaces.partner();
        testItems.collaborate(officer, partner);
    }

    @Test
    void followsATaskFromHandToHand() {
        ItemId task = testItems.task(officer, partner.id(), "Gastles");
        assertThat(why(partner)).isEmpty();
        items.ask(officer, task);
        assertThat(why(partner)).containsExactly(Why.TO_ANSWER);
        tasks.accept(partner, task);
        assertThat(why(partner)).containsExactly(Why.TO_DO);
        tasks.handIn(partner, task, "klaar");
        assertThat(why(partner)).isEmpty();
        assertThat(why(officer)).containsExactly(Why.TO_CONFIRM);
        items.returnToPartner(officer, task, "nog een vraag");
        assertThat(why(officer)).isEmpty();
        assertThat(why(partner)).containsExactly(Why.RETURNED);
    }

    @Test
    void namesWhatIsOverdueToItsOwnerAlone() {
        testItems.running(officer, "Te laat", LocalDate.now().minusDays(3));
        testItems.running(officer, "Deze week", LocalDate.now().plusDays(3));
        testItems.running(officer, "Later", LocalDate.now().plusDays(60));
        assertThat(why(officer)).containsExactly(Why.OVERDUE, Why.DUE_SOON);
        assertThat(why(coordinator)).isEmpty();
        assertThat(work.in(officer, 1).shown()).hasSize(1);
        assertThat(work.in(officer, 1).total()).isEqualTo(2);
    }

    @Test
    void tellsWhoIsToDoAStepUnlessTheItemAsksMore() {
        ItemId later = testItems.running(coordinator, "Later", LocalDate.now().plusDays(60));
        UUID step = checklists.add(coordinator, later, "Bellen");
        checklists.edit(coordinator, step, new StepDraft("Bellen", officer.membership(), null), 0);
        assertThat(why(officer)).containsExactly(Why.STEP);
        assertThat(why(coordinator)).isEmpty();
        checklists.tick(officer, step, true);
        assertThat(why(officer)).isEmpty();
        ItemId late = testItems.running(officer, "Te laat", LocalDate.now().minusDays(3));
        checklists.edit(officer, checklists.add(officer, late, "Bellen"), new StepDraft("Bellen", officer.membership(), null), 0);
        assertThat(why(officer)).containsExactly(Why.OVERDUE);
    }

    @Test
    void givesTheCoordinatorWhatALeaverLeftBehind() {
        testItems.running(officer, "Achtergelaten", LocalDate.now().plusDays(60));
        ItemId task = testItems.task(officer, partner.id(), "Gastles");
        items.ask(officer, task);
        tasks.decline(partner, task, "kan niet");
        accounts.end(coordinator, officer.membership());
        assertThat(why(coordinator)).containsExactly(Why.DECLINED, Why.ORPHANED);
        assertThat(why(officer)).isEmpty();
    }

    @Test
    void tellsTheOwnerOfATaskThatNobodyOfItsPartnerSees() {
        ItemId task = testItems.asked(officer, partner.id(), "Gastles");
        testItems.task(officer, partner.id(), "Nog niet uitgezet");
        PartnerWorkspace invited = workspaces.invitedPartner(coordinator, partner);
        MunicipalityWorkspace elsewhere = workspaces.municipality(Role.COORDINATOR);
        testItems.collaborate(elsewhere, partner);
        workspaces.invitedPartner(elsewhere, partner);
        assertThat(why(officer)).isEmpty();
        workspaces.endMembership(partner);
        assertThat(why(officer)).as("somebody was invited").isEmpty();
        workspaces.endMembership(invited);
        assertThat(why(officer)).as("whom another municipality let in sees nothing here").containsExactly(Why.UNATTENDED);
        assertThat(why(coordinator)).isEmpty();
        assertThat(items(Signal.UNATTENDED)).containsExactly(task);
        items.withdraw(officer, task, "toch niet");
        assertThat(why(officer)).isEmpty();
    }

    @Test
    void saysHowManyTasksTheLastPersonOfAPartnerLeavesBehind() {
        PartnerWorkspace invited = workspaces.invitedPartner(coordinator, partner);
        testItems.asked(officer, partner.id(), "Gastles");
        testItems.task(officer, partner.id(), "Nog niet uitgezet");
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        assertThat(handovers.leftUnattended(coordinator, invited.membership())).as("Movisie's is still there").isZero();
        workspaces.endMembership(partner);
        assertThat(handovers.leftUnattended(coordinator, invited.membership())).isEqualTo(1);
        assertThat(handovers.leftUnattended(movisie, invited.membership())).isEqualTo(1);
        assertThat(handovers.leftUnattended(movisie, invited.actor().account())).isEqualTo(1);
        assertThat(handovers.leftUnattended(workspaces.municipality(Role.COORDINATOR), invited.membership())).isZero();
    }

    private List<ItemId> items(Signal signal) {
        return queries.list(officer, ItemFilter.NONE.with(Facet.SIGNAL, Set.of(signal)), new Page(0, 10)).stream().map(ItemListItem::id).toList();
    }

    private List<Why> why(Workspace workspace) {
        SignedInUser user = TestWorkspaces.user(workspace);
        List<Waiting> list = work.list(user, 100).shown();
        assertThat(work.list(user, 1).shown()).isEqualTo(list.stream().limit(1).toList());
        assertThat(work.list(user, 1).total()).isEqualTo(list.size());
        assertThat(work.count(user, Set.of(workspace.role().scope()))).isEqualTo(list.size());
        return list.stream().map(Waiting::why).toList();
    }
}
