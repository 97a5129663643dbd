package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.overview.MyWork;
import nl.veiligesteden.werkplek.overview.Waiting;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.Paths;

/** What waits on the person in this municipality, the most pressing first. */
class WaitingCard extends Card {

    private final Map<ItemId, WaitingRow> rows = new HashMap<>();
    private final Anchor all = new Anchor(Paths.MY_WORK, t("dashboard.my-work"));

    WaitingCard(MyWork.Top waiting, Instant now, Consumer<Waiting> report) {
        super(t("dashboard.waiting"));
        if (waiting.shown().isEmpty()) {
            add(new EmptyState(t("dashboard.waiting.none"), t("dashboard.waiting.none.explanation"), all));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        waiting.shown().forEach(line -> {
            WaitingRow row = new WaitingRow(line, false, now, report);
            rows.put(line.id(), row);
            list.add(row);
        });
        add(list);
        note(t("dashboard.waiting.count", waiting.total()));
        add(all);
    }

    /** Where the keyboard goes on after progress on an item: its line, or the end of the list when it waits no more. */
    void focus(ItemId item) {
        WaitingRow row = rows.get(item);
        if (row == null) {
            all.focus();
        } else {
            row.focus();
        }
    }
}
