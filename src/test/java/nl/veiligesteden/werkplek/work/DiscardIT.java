package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Only what was never worked on can be thrown away, and brought back; everything else is stopped. */
@DatabaseTest
class DiscardIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private ItemPage page;

    private MunicipalityWorkspace officer;

    @BeforeEach
    void begin() {
        officer = workspaces.municipality(Role.POLICY_OFFICER);
    }

    @Test
    void bringsBackWhatWasThrownAway() {
        ItemId id = items.create(officer, testItems.plan(officer), ItemDraft.of(ItemKind.ACTION, "Toch maar wel"));
        ItemDraft before = page.details(officer, id).toDraft();
        Items.Discarded discarded = items.discard(officer, id);
        assertThatThrownBy(() -> page.details(officer, id)).isInstanceOf(NotFoundException.class);
        items.restore(officer, discarded);
        assertThat(page.details(officer, id).toDraft()).isEqualTo(before);
    }

    @Test
    void keepsWhatSomebodyWorkedOn() {
        ItemId running = testItems.running(officer, "Loopt", null);
        ItemId told = items.create(officer, testItems.plan(officer), ItemDraft.of(ItemKind.ACTION, "Over gesproken"));
        items.report(officer, told, ProgressDraft.note(null, Health.ATTENTION, "nog overleggen"));
        for (ItemId id : new ItemId[] {running, told}) {
            assertThatThrownBy(() -> items.discard(officer, id)).isInstanceOf(NotAllowedException.class).hasMessage("denied.worked-on");
            assertThat(page.details(officer, id)).isNotNull();
        }
    }
}
