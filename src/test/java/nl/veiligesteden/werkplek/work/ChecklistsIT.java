package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps are added, ticked and put in order, and what one person does to them undoes nothing of another's. */
@DatabaseTest
class ChecklistsIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Checklists checklists;
    @Autowired
    private ItemQueries queries;
    @Autowired
    private Handovers handovers;

    private MunicipalityWorkspace officer;
    private ItemId item;

    @BeforeEach
    void begin() {
        officer = workspaces.municipality(Role.COORDINATOR);
        item = testItems.running(officer, "Flyers", null);
    }

    private List<String> titles() {
        return checklists.of(officer, item).stream().map(Checklists.Step::title).toList();
    }

    @Test
    void countsWhatIsTickedWhereItemsAreListed() {
        UUID first = checklists.add(officer, item, " Tekst schrijven ");
        checklists.add(officer, item, "Drukken");
        checklists.tick(officer, first, true);
        assertThat(titles()).containsExactly("Tekst schrijven", "Drukken");
        assertThat(checklists.of(officer, item).getFirst().doneBy()).isEqualTo(officer.actor().name());
        assertThat(queries.line(officer, item)).extracting(ItemListItem::stepsDone, ItemListItem::steps).containsExactly(1, 2);
        checklists.tick(officer, first, false);
        assertThat(queries.line(officer, item).stepsDone()).isZero();
    }

    @Test
    void movesUpAndDownAndStopsAtTheEnds() {
        List<UUID> ids = List.of("A", "B", "C").stream().map(title -> checklists.add(officer, item, title)).toList();
        checklists.move(officer, ids.get(2), -1);
        assertThat(titles()).containsExactly("A", "C", "B");
        checklists.move(officer, ids.get(0), 5);
        assertThat(titles()).containsExactly("C", "B", "A");
        checklists.move(officer, ids.get(2), Integer.MIN_VALUE);
        assertThat(titles()).containsExactly("C", "B", "A");
    }

    @Test
    void tickingAndMovingDisturbNobodyWhoWordsAStep() {
        UUID id = checklists.add(officer, item, "A");
        checklists.add(officer, item, "B");
        long opened = checklists.of(officer, item).getFirst().version();
        checklists.tick(officer, id, true);
        checklists.move(officer, id, 1);
        checklists.edit(officer, id, new StepDraft("A!", officer.membership(), LocalDate.of(2027, 1, 1)), opened);
        assertThatThrownBy(() -> checklists.edit(officer, id, new StepDraft("A?", null, null), opened)).isInstanceOf(StaleVersionException.class);
        Checklists.Step step = checklists.of(officer, item).getLast();
        assertThat(step.title()).isEqualTo("A!");
        assertThat(step.isDone()).isTrue();
        assertThat(step.assigneeName()).isEqualTo(officer.actor().name());
    }

    @Test
    void bringsBackWhatWasThrownAway() {
        UUID id = checklists.add(officer, item, "A");
        checklists.add(officer, item, "B");
        checklists.tick(officer, id, true);
        Checklists.Removed removed = checklists.remove(officer, id);
        assertThat(titles()).containsExactly("B");
        checklists.restore(officer, removed);
        assertThat(titles()).containsExactly("A", "B");
        assertThat(checklists.of(officer, item).getFirst().isDone()).isTrue();
    }

    @Test
    void beginsWithTheStepsOfAnotherItem() {
        checklists.add(officer, item, "A");
        checklists.tick(officer, checklists.add(officer, item, "B"), true);
        ItemId other = testItems.running(officer, "Posters", null);
        assertThat(checklists.templates(officer, other, "flyer")).extracting(Checklists.Template::item).containsExactly(item);
        assertThat(checklists.templates(officer, item, "")).isEmpty();
        checklists.copy(officer, item, other);
        assertThat(checklists.of(officer, other)).extracting(Checklists.Step::title, Checklists.Step::isDone)
                .containsExactly(tuple("A", false), tuple("B", false));
    }

    @Test
    void holdsNoMoreThanAHundred() {
        for (int number = 0; number < Checklists.MOST; number++) {
            checklists.add(officer, item, "Stap " + number);
        }
        assertThatThrownBy(() -> checklists.add(officer, item, "Nog een")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> checklists.copy(officer, item, item)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> checklists.add(officer, item, " ")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void isNobodyElsesBusiness() {
        UUID id = checklists.add(officer, item, "A");
        MunicipalityWorkspace stranger = workspaces.municipality(Role.COORDINATOR);
        MunicipalityWorkspace reader = workspaces.colleague(officer.slug(), Role.READER);
        assertThat(checklists.of(stranger, item)).isEmpty();
        assertThatThrownBy(() -> checklists.tick(stranger, id, true)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> checklists.add(stranger, item, "B")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> checklists.tick(reader, id, true)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> checklists.edit(officer, id, new StepDraft("A", stranger.membership(), null), 0)).isInstanceOf(NotFoundException.class);
        PartnerWorkspace partner = workspaces.partner();
        testItems.collaborate(officer, partner);
        ItemId task = testItems.asked(officer, partner.id(), "Lessen");
        assertThatThrownBy(() -> checklists.add(officer, task, "B")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void goesAlongWhenItsPersonLeaves() {
        MunicipalityWorkspace leaver = workspaces.colleague(officer.slug(), Role.POLICY_OFFICER);
        UUID id = checklists.add(officer, item, "A");
        checklists.edit(officer, id, new StepDraft("A", leaver.membership(), null), checklists.of(officer, item).getFirst().version());
        handovers.handOver(officer, leaver.membership(), officer.membership(), Set.of());
        assertThat(checklists.of(officer, item).getFirst().assignee()).isEqualTo(officer.membership());
    }
}
