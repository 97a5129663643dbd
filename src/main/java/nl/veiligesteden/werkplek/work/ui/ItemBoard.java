package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Mark;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.live.LiveChange;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemLooks;
import nl.veiligesteden.werkplek.work.ItemStatus;

/** Items as cards in a column for each status. Where a card may go is the table of transitions; a partner's task moves by its handshake only. */
@Tag("item-board")
@JsModule("./work/item-board.ts")
class ItemBoard extends Component implements Shown {

    private static final int SHOWN = 30;

    private final MunicipalityWorkspace workspace;
    private final ItemLooks looks;
    private final QuickProgress progress;
    private final ItemsAddress address;
    private List<Column> drawn = List.of();

    /**
     * One column as the browser draws it.
     *
     * @param asks whether a card that comes here asks something first
     */
    record Column(String status, String label, boolean asks, String look, int count, String more, String morePath, String empty, List<Card> cards) {
    }

    /** One card. */
    record Card(String id, String title, String path, String meta, List<String> badges, List<String> looks, String menuLabel, List<String> moves) {
    }

    ItemBoard(MunicipalityWorkspace workspace, ItemLooks looks, QuickProgress progress, ItemsAddress address) {
        this.workspace = workspace;
        this.looks = looks;
        this.progress = progress;
        this.address = address;
        getElement().setProperty("label", t(Look.BOARD));
        getElement().setProperty("menuTitle", t("board.move.to"));
        draw();
    }

    @Override
    public boolean refresh(List<LiveChange> changes) {
        return draw();
    }

    /** @return whether that shows something else than before */
    private boolean draw() {
        ItemLooks.Board board = looks.board(workspace, address.filter(), SHOWN);
        Set<ItemStatus> chosen = address.filter().all(Facet.STATUS);
        List<Column> columns = Arrays.stream(ItemStatus.values()).filter(status -> chosen.isEmpty() || chosen.contains(status))
                .map(status -> column(status, board)).toList();
        if (columns.equals(drawn)) {
            return false;
        }
        drawn = columns;
        getElement().setPropertyList("columns", columns);
        return true;
    }

    private Column column(ItemStatus status, ItemLooks.Board board) {
        List<ItemListItem> here = board.shown().stream().filter(line -> line.status() == status).toList();
        int count = board.counts().getOrDefault(status, 0);
        ItemFilter all = address.filter().with(Facet.STATUS, Set.of(status));
        return new Column(status.name(), t(status), asks(status), ItemBadges.mark(status).classes(), count, count > here.size() ? t("look.more", count - here.size()) : "",
                ItemsNavigation.list(workspace.slug(), all), t("board.empty"), here.stream().map(this::card).toList());
    }

    private Card card(ItemListItem line) {
        StringJoiner meta = new StringJoiner(" · ");
        meta.add(t(line.kind()));
        Stream.of(line.partnerName() == null ? "" : line.partnerName(), line.ownerName(), line.dueOn() == null ? "" : Formats.end(line.dueOn(), line.status().isOpen()),
                        line.steps() == 0 ? "" : t("steps.count.short", line.stepsDone(), line.steps()))
                .filter(text -> !text.isEmpty()).forEach(meta::add);
        List<Mark> marks = Stream.concat(Stream.ofNullable(line.handshake()).map(ItemBadges::mark), line.signals().stream().map(ItemBadges::mark)).toList();
        boolean movable = progress.isOffered(workspace) && line.kind() != ItemKind.PARTNER_TASK;
        return new Card(line.id().value().toString(), line.title(), ItemsNavigation.item(workspace.slug(), line.id()), meta.toString(),
                marks.stream().map(Mark::text).toList(), marks.stream().map(Mark::classes).toList(), t("board.move.of", line.title()),
                movable ? line.status().choices().stream().filter(next -> next != line.status()).map(Enum::name).toList() : List.of());
    }

    /** Blocked and stopped ask for a reason first; whatever comes of it, the board then shows what stands. */
    @ClientCallable
    void move(String id, String status) {
        ItemStatus next = ItemStatus.valueOf(status);
        Id.parse(id, ItemId::new).ifPresent(item -> {
            if (asks(next)) {
                progress.open(workspace, item, next, () -> moved(id));
            } else {
                try {
                    progress.move(workspace, item, next);
                    Toast.done(t("board.moved", t(next)));
                } finally {
                    moved(id);
                }
            }
        });
    }

    private static boolean asks(ItemStatus next) {
        return next == ItemStatus.BLOCKED || next == ItemStatus.STOPPED;
    }

    private void moved(String id) {
        draw();
        getElement().callJsFunction("settle", id);
    }
}
