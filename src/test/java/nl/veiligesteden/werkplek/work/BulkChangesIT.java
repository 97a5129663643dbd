package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One change to many items, its preview and its way back. */
@DatabaseTest
class BulkChangesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private ImportedItems imported;
    @Autowired
    private ItemPage page;
    @Autowired
    private BulkChanges bulk;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace workspace;
    private MunicipalityWorkspace colleague;
    private ItemId planned;
    private ItemId running;
    private ItemId dateless;
    private ItemId task;

    @BeforeEach
    void begin() {
        workspace = workspaces.municipality(Role.COORDINATOR);
        colleague = workspaces.colleague(workspace.slug(), Role.POLICY_OFFICER);
        PartnerWorkspace partner = workspaces.partner();
        testItems.collaborate(workspace, partner);
        planned = item("a gepland", DAY);
        move(planned, ItemStatus.PLANNED);
        running = item("b loopt", DAY.plusDays(1));
        move(running, ItemStatus.PLANNED);
        move(running, ItemStatus.IN_PROGRESS);
        dateless = item("c zonder datum", null);
        task = testItems.create(workspace, new ItemDraft(ItemKind.PARTNER_TASK, "d taak", "", "", null, null, null, null, Set.of(), "", null, null, DAY, null,
                partner.id()));
    }

    private ItemId item(String title, LocalDate due) {
        return testItems.draft(workspace, ItemKind.ACTION, title, null, due);
    }

    private void move(ItemId id, ItemStatus to) {
        items.report(workspace, id, ProgressDraft.note(to, null, ""));
    }

    private List<ItemId> all() {
        return List.of(planned, running, dateless, task);
    }

    private int told(ItemId id) {
        return jdbc.sql("select count(*) from progress_update where item_id = :id").param("id", id.value()).query(Integer.class).single();
    }

    private ItemListItem line(ItemId id) {
        return page.details(workspace, id).line();
    }

    /** One at a time or many at once: what was agreed stays, how things go is still told. */
    @Test
    void nothingIsPlannedAnewInAClosedPlan() {
        PlanId plan = page.details(workspace, planned).plan();
        ItemDraft draft = page.details(workspace, planned).toDraft();
        jdbc.sql("update plan set state = 'CLOSED' where id = :id").param("id", plan.value()).update();
        List<ThrowableAssert.ThrowingCallable> deeds = List.of(() -> items.create(workspace, plan, draft), () -> items.edit(workspace, planned, draft, line(planned).version()),
                () -> items.reschedule(workspace, planned, DAY, DAY, line(planned).version()), () -> items.discard(workspace, dateless), () -> items.ask(workspace, task),
                () -> imported.takeOver(workspace, plan, null, draft, ""));
        assertThat(deeds).allSatisfy(deed -> assertThatThrownBy(deed).hasMessageContaining("denied.plan-closed"));
        assertThat(bulk.preview(workspace, all(), new BulkChange.Shift(7))).extracting(BulkChanges.Outcome::refusal).containsOnly("denied.plan-closed");
        assertThat(bulk.apply(workspace, all(), new BulkChange.Shift(7)).outcomes()).extracting(BulkChanges.Outcome::refusal).containsOnly("denied.plan-closed");
        move(planned, ItemStatus.IN_PROGRESS);
        assertThat(line(planned).status()).isEqualTo(ItemStatus.IN_PROGRESS);
        assertThat(page.currentPlan(workspace)).isEmpty();
    }

    @Test
    void previewSaysWhatBecomesOfEachAndChangesNothing() {
        List<BulkChanges.Outcome> outcomes = bulk.preview(workspace, all(), new BulkChange.Move(ItemStatus.IN_PROGRESS, ""));
        assertThat(outcomes).extracting(BulkChanges.Outcome::refusal)
                .containsExactly(null, "denied.bulk.same", "denied.transition", "denied.partner-task");
        assertThat(line(planned).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(told(planned)).isEqualTo(1);
    }

    @Test
    void shiftsWhatHasADateAndIsOpen() {
        BulkChanges.Done done = bulk.apply(workspace, all(), new BulkChange.Shift(14));
        assertThat(done.outcomes()).extracting(BulkChanges.Outcome::refusal).containsExactly(null, null, "denied.shift.dateless", "denied.shift.task");
        assertThat(line(planned).dueOn()).isEqualTo(DAY.plusDays(14));
        bulk.undo(workspace, done.undo());
        assertThat(line(planned).dueOn()).isEqualTo(DAY);
        move(running, ItemStatus.DONE);
        assertThat(bulk.preview(workspace, List.of(running), new BulkChange.Shift(1)).getFirst().refusal()).isEqualTo("denied.shift.ended");
    }

    @Test
    void undoTakesBackAMoveThatTheTableOfTransitionsHasNoWayBackFor() {
        BulkChanges.Done done = bulk.apply(workspace, List.of(planned, running), new BulkChange.Move(ItemStatus.STOPPED, "Geen geld."));
        assertThat(page.details(workspace, planned).reason()).isEqualTo("Geen geld.");
        assertThat(bulk.undo(workspace, done.undo())).allMatch(BulkChanges.Outcome::isDone);
        assertThat(line(planned).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(line(running).status()).isEqualTo(ItemStatus.IN_PROGRESS);
        assertThat(page.details(workspace, planned).reason()).isEmpty();
        // Nothing is wiped from the story: the move and the way back both stand in it.
        assertThat(told(planned)).isEqualTo(3);
    }

    @Test
    void whoStartsWhatNobodyOwnsOwnsIt() {
        BulkChange start = new BulkChange.Move(ItemStatus.IN_PROGRESS, "");
        assertThat(bulk.preview(workspace, List.of(planned), start).getFirst().changes()).extracting(Change::field).containsExactly("owner", "status");
        BulkChanges.Done done = bulk.apply(workspace, List.of(planned, dateless), start);
        assertThat(done.outcomes()).extracting(BulkChanges.Outcome::refusal).containsExactly(null, "denied.transition");
        assertThat(line(planned).mine()).isTrue();
        bulk.undo(workspace, done.undo());
        assertThat(line(planned).mine()).isFalse();
        assertThat(line(planned).status()).isEqualTo(ItemStatus.PLANNED);
    }

    @Test
    void undoLeavesAloneWhatSomebodyChangedAgain() {
        BulkChanges.Done done = bulk.apply(workspace, List.of(planned, running), new BulkChange.NewOwner(colleague.membership()));
        assertThat(page.details(colleague, planned).line().mine()).isTrue();
        move(running, ItemStatus.DONE);
        assertThat(bulk.undo(workspace, done.undo())).extracting(BulkChanges.Outcome::refusal).containsExactly(null, "denied.bulk.changed-since");
        assertThat(page.details(colleague, planned).line().mine()).isFalse();
        assertThat(page.details(colleague, running).line().mine()).isTrue();
    }

    @Test
    void eachChangeStandsInTheAuditTrail() {
        bulk.apply(workspace, all(), new BulkChange.NewOwner(colleague.membership()));
        assertThat(jdbc.sql("select count(*) from audit_entry where municipality_id = :id and action = 'item.edited'").param("id", workspace.id().value())
                .query(Integer.class).single()).isEqualTo(4);
    }

    @Test
    void refusesWhatIsNobodysToGiveOrToDo() {
        MunicipalityWorkspace reader = workspaces.colleague(workspace.slug(), Role.READER);
        MunicipalityWorkspace stranger = workspaces.municipality(Role.COORDINATOR);
        assertThatThrownBy(() -> bulk.apply(workspace, all(), new BulkChange.NewOwner(reader.membership()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bulk.apply(workspace, all(), new BulkChange.NewOwner(stranger.membership()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bulk.preview(reader, all(), new BulkChange.Shift(7))).isInstanceOf(NotAllowedException.class);
        assertThat(bulk.apply(stranger, all(), new BulkChange.Shift(7)).outcomes()).isEmpty();
        assertThatThrownBy(() -> new BulkChange.Move(ItemStatus.BLOCKED, "")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new BulkChange.Move(ItemStatus.STOPPED, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new BulkChange.Shift(0)).isInstanceOf(InvalidInputException.class);
    }
}
