package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing active stays without a living owner. */
@DatabaseTest
class HandoverIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private ItemPage page;
    @Autowired
    private Handovers handovers;
    @Autowired
    private Accounts accounts;
    @Autowired
    private PartnerTasks tasks;
    @Autowired
    private BulkChanges bulk;

    private MunicipalityWorkspace coordinator;
    private MunicipalityWorkspace leaver;

    @BeforeEach
    void workTogether() {
        coordinator = workspaces.municipality(Role.COORDINATOR);
        leaver = workspaces.colleague(coordinator.slug(), Role.POLICY_OFFICER);
    }

    @Test
    void movesFortyItemsInOneStepApartFromTheExceptions() {
        List<ItemId> all = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            all.add(testItems.running(leaver, "Actie " + number, null));
        }
        int moved = handovers.handOver(coordinator, leaver.membership(), coordinator.membership(), Set.of(all.get(0), all.get(1)));
        assertThat(moved).isEqualTo(38);
        assertThat(handovers.held(coordinator, leaver.membership())).extracting(Handovers.Held::id).containsExactlyInAnyOrder(all.get(0), all.get(1));
        assertThat(page.details(coordinator, all.get(39)).owner()).isEqualTo(coordinator.membership());
    }

    @Test
    void findsTheWorkOfWhoLeftAtOnce() {
        testItems.running(leaver, "Achtergelaten", null);
        accounts.end(coordinator, leaver.membership());
        assertThat(handovers.former(coordinator)).extracting(Handovers.Former::membership).containsExactly(leaver.membership());
        handovers.handOver(coordinator, leaver.membership(), coordinator.membership(), Set.of());
        assertThat(handovers.former(coordinator)).isEmpty();
    }

    @Test
    void givesNothingToWhoLeftNorToAReaderNorToAStranger() {
        testItems.running(leaver, "Actie", null);
        MunicipalityWorkspace reader = workspaces.colleague(coordinator.slug(), Role.READER);
        MunicipalityWorkspace stranger = workspaces.municipality(Role.COORDINATOR);
        assertThatThrownBy(() -> handovers.handOver(coordinator, leaver.membership(), reader.membership(), Set.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> handovers.handOver(coordinator, leaver.membership(), stranger.membership(), Set.of())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> handovers.handOver(reader, leaver.membership(), coordinator.membership(), Set.of())).isInstanceOf(NotAllowedException.class);
        assertThat(handovers.held(coordinator, leaver.membership())).hasSize(1);
    }

    @Test
    void makesWhoeverStartsAnOwnerlessItemItsOwner() {
        ItemId item = items.create(coordinator, testItems.plan(coordinator), ItemDraft.of(ItemKind.ACTION, "Van niemand"));
        items.report(leaver, item, ProgressDraft.note(ItemStatus.PLANNED, null, ""));
        assertThat(page.details(coordinator, item).owner()).isNull();
        items.report(leaver, item, ProgressDraft.note(ItemStatus.IN_PROGRESS, null, ""));
        assertThat(page.details(coordinator, item).owner()).isEqualTo(leaver.membership());
    }

    @Test
    void takesTheOwnerOfNothingThatIsUnderWay() {
        ItemId item = testItems.running(leaver, "Actie", null);
        ItemDetails opened = page.details(coordinator, item);
        ItemDraft without = ItemDraft.of(ItemKind.ACTION, "Actie");
        assertThatThrownBy(() -> items.edit(coordinator, item, without, opened.line().version())).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("owner");
    }

    @Test
    void whoMayOnlyReadByNowOwnsNothing() {
        ItemId item = testItems.running(leaver, "Cameratoezicht", null);
        accounts.changeRole(coordinator, leaver.membership(), Role.READER);
        assertThat(handovers.former(coordinator)).singleElement().satisfies(former -> assertThat(former.items()).isEqualTo(1));
        assertThat(page.details(coordinator, item).line().ownerName()).isNullOrEmpty();
    }

    @Test
    void whoAsksAPartnerOwnsWhatNobodyOwns() {
        PartnerWorkspace partner = workspaces.partner();
        testItems.collaborate(coordinator, partner);
        ItemId task = testItems.create(coordinator, new ItemDraft(ItemKind.PARTNER_TASK, "Gastles", "", "", null, null, null, null, Set.of(), "", null, null, null, null,
                partner.id()));
        items.ask(coordinator, task);
        assertThat(page.details(coordinator, task).owner()).isEqualTo(coordinator.membership());
        ItemId done = testItems.asked(leaver, partner.id(), "Surveilleren");
        tasks.handIn(partner, done, "klaar");
        items.confirm(coordinator, done, "");
        accounts.end(coordinator, leaver.membership());
        items.returnToPartner(coordinator, done, "Nog niet helemaal.");
        assertThat(page.details(coordinator, done).owner()).isEqualTo(coordinator.membership());
    }

    @Test
    void undoGivesNothingBackToWhoLeft() {
        ItemId given = testItems.running(leaver, "Cameratoezicht", null);
        ItemId finished = testItems.running(leaver, "Lespakket", null);
        BulkChanges.Done gave = bulk.apply(coordinator, List.of(given), new BulkChange.NewOwner(coordinator.membership()));
        BulkChanges.Done ended = bulk.apply(coordinator, List.of(finished), new BulkChange.Move(ItemStatus.DONE, ""));
        accounts.end(coordinator, leaver.membership());
        bulk.undo(coordinator, gave.undo());
        bulk.undo(coordinator, ended.undo());
        assertThat(List.of(given, finished)).allSatisfy(item -> assertThat(page.details(coordinator, item).owner()).isEqualTo(coordinator.membership()));
    }
}
