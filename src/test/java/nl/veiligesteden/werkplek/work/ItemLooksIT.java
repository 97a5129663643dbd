package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a board and a stretch of time show. */
@DatabaseTest
class ItemLooksIT {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 1);

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private ItemLooks looks;

    private MunicipalityWorkspace workspace;

    @BeforeEach
    void begin() {
        workspace = workspaces.municipality(Role.COORDINATOR);
    }

    private ItemId item(String title, LocalDate starts, LocalDate due) {
        return testItems.draft(workspace, ItemKind.ACTIVITY, title, starts, due);
    }

    private ItemLooks.Stretch stretch(int limit) {
        return looks.between(workspace, ItemFilter.NONE, FROM, TO, limit);
    }

    @Test
    void boardShowsTheFirstOfEachStatusAndCountsAll() {
        for (int number = 0; number < 4; number++) {
            item("Concept " + number, null, FROM.plusDays(number));
        }
        items.report(workspace, item("Gepland", null, null), ProgressDraft.note(ItemStatus.PLANNED, null, ""));
        ItemLooks.Board board = looks.board(workspace, ItemFilter.NONE, 2);
        assertThat(board.counts()).isEqualTo(Map.of(ItemStatus.DRAFT, 4, ItemStatus.PLANNED, 1));
        assertThat(board.shown()).extracting(ItemListItem::title).containsExactly("Concept 0", "Concept 1", "Gepland");
    }

    @Test
    void stretchHoldsWhatTouchesIt() {
        item("ervoor", FROM.minusDays(9), FROM.minusDays(1));
        item("erin, van ervoor", FROM.minusDays(9), FROM);
        item("van begin tot eind", FROM.minusDays(8), TO);
        item("alleen een begin", FROM.minusDays(7), null);
        item("alleen een eind", null, FROM.plusDays(1));
        item("erna", TO, TO.plusDays(3));
        item("zonder datum", null, null);
        assertThat(stretch(10).shown()).extracting(ItemListItem::title)
                .containsExactly("erin, van ervoor", "van begin tot eind", "alleen een begin", "alleen een eind");
        assertThat(stretch(10).dateless()).isEqualTo(1);
        assertThat(stretch(2).shown()).hasSize(2);
        assertThat(stretch(2).total()).isEqualTo(4);
    }

    @Test
    void whatStoppedWithoutAnEndDoesNotGoOn() {
        ItemId stopped = item("gestopt", FROM.minusDays(7), null);
        items.report(workspace, stopped, new ProgressDraft(ItemStatus.STOPPED, null, null, "", null, "Geen geld."));
        assertThat(stretch(10).shown()).isEmpty();
    }
}
