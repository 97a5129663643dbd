package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.conversation.Stories;
import nl.veiligesteden.werkplek.conversation.StoryEntry;
import nl.veiligesteden.werkplek.conversation.StoryFilter;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Dates that are moved on the timeline. */
@DatabaseTest
@Import(TestItems.class)
class RescheduleIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private ItemPage page;
    @Autowired
    private Stories stories;
    @Autowired
    private Partners partners;

    private MunicipalityWorkspace officer;
    private ItemId running;

    @BeforeEach
    void begin() {
        officer = workspaces.municipality(Role.POLICY_OFFICER);
        running = testItems.running(officer, "Loopt", DAY);
    }

    private ItemListItem line(ItemId id) {
        return page.details(officer, id).line();
    }

    private List<List<Change>> edits() {
        return stories.story(officer, Subject.of(running), StoryFilter.CHANGES, new Page(0, 50)).stream().filter(StoryEntry.Edit.class::isInstance)
                .map(entry -> (StoryEntry.Edit) entry).filter(edit -> edit.action().equals("item.edited")).map(StoryEntry.Edit::changes).toList();
    }

    @Test
    void tellsOldAndNewDatesInTheStoryAndHandsBackWhatUndoesIt() {
        long moved = items.reschedule(officer, running, DAY.minusDays(9), DAY.plusDays(1), line(running).version());
        assertThat(line(running)).returns(DAY.minusDays(9), ItemListItem::startsOn).returns(DAY.plusDays(1), ItemListItem::dueOn);
        assertThat(line(running).version()).isEqualTo(moved);
        assertThat(edits()).containsExactly(List.of(new Change("startsOn", "", "2026-11-21"), new Change("dueOn", "2026-11-30", "2026-12-01")));
        items.reschedule(officer, running, null, DAY, moved);
        assertThat(line(running)).returns(null, ItemListItem::startsOn).returns(DAY, ItemListItem::dueOn);
        assertThat(edits()).hasSize(2);
    }

    @Test
    void refusesWhatSomebodyElseChangedSince() {
        long opened = line(running).version();
        items.reschedule(workspaces.colleague(officer.slug(), Role.POLICY_OFFICER), running, null, DAY.plusDays(7), opened);
        assertThatThrownBy(() -> items.reschedule(officer, running, null, DAY.minusDays(7), opened)).isInstanceOf(StaleVersionException.class);
        assertThat(line(running).dueOn()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void refusesWhatEnded() {
        assertThat(line(running).hasMovableDates()).isTrue();
        items.report(officer, running, ProgressDraft.note(ItemStatus.DONE, null, ""));
        assertRefused(officer, running, "denied.shift.ended");
        assertThat(line(running).hasMovableDates()).isFalse();
    }

    @Test
    void refusesATaskOfAPartner() {
        PartnerWorkspace partner = workspaces.partner();
        partners.collaborate(officer, new PartnerName(partner.name()), CollaborationCategory.OTHER_PARTNER);
        ItemId task = testItems.task(officer, partner.id(), "Gastles");
        assertRefused(officer, task, "denied.shift.task");
        assertThat(line(task).hasMovableDates()).isFalse();
    }

    @Test
    void refusesAnEndBeforeTheBegin() {
        assertThatThrownBy(() -> items.reschedule(officer, running, DAY, DAY.minusDays(1), line(running).version()))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("invalid.date.order");
        assertThat(line(running).dueOn()).isEqualTo(DAY);
    }

    @Test
    void refusesAReaderAndMovisie() {
        assertRefused(workspaces.colleague(officer.slug(), Role.READER), running, "denied.role");
        assertRefused(workspaces.observing(workspaces.programme(Role.PROGRAMME_COORDINATOR), officer.slug()), running, "denied.role");
        assertThat(line(running).dueOn()).isEqualTo(DAY);
    }

    private void assertRefused(MunicipalityWorkspace by, ItemId id, String reason) {
        assertThatThrownBy(() -> items.reschedule(by, id, null, DAY.plusDays(1), line(id).version())).isInstanceOf(NotAllowedException.class)
                .hasMessage(reason);
    }
}
