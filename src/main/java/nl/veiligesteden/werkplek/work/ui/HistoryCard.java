package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.work.HistoryEntry;

/** What was told of an item, the newest first: who, when, from what to what, and the words. */
class HistoryCard extends Card {

    HistoryCard(List<HistoryEntry> history, Instant now) {
        super(t("history.title"));
        if (history.isEmpty()) {
            add(new EmptyState(t("history.empty"), t("history.empty.explanation")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        history.forEach(entry -> list.add(item(entry, now)));
        add(list);
    }

    private static ListItem item(HistoryEntry entry, Instant now) {
        Div states = new Div();
        states.addClassName("line");
        if (entry.handshake() != null) {
            states.add(ItemBadges.handshake(entry.handshake()));
        } else if (entry.before() != entry.status()) {
            states.add(ItemBadges.status(entry.before()), new Span("→"), ItemBadges.status(entry.status()));
        } else {
            states.add(ItemBadges.status(entry.status()));
        }
        if (entry.health() != null) {
            states.add(ItemBadges.health(entry.health()));
        }
        if (entry.percentage() != null) {
            states.add(new Span(entry.percentage() + "%"));
        }
        Span who = new Span(entry.author() + " · " + Formats.ago(entry.at(), now));
        who.addClassName("who");
        who.getElement().setAttribute("title", Formats.moment(entry.at()));
        ListItem item = new ListItem(states, who);
        if (!entry.note().isBlank()) {
            Div note = new Div(entry.note());
            note.addClassName("note");
            item.add(note);
        }
        return item;
    }
}
