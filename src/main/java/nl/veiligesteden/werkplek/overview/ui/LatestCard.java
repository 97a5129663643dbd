package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.work.HistoryEntry;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** The latest that was told of the municipality's items. */
class LatestCard extends Card {

    LatestCard(String slug, List<HistoryEntry> latest, Instant now) {
        super(t("dashboard.latest"));
        if (latest.isEmpty()) {
            add(new EmptyState(t("history.empty"), t("history.empty.explanation")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        latest.forEach(entry -> list.add(row(slug, entry, now)));
        add(list);
    }

    private static ListItem row(String slug, HistoryEntry entry, Instant now) {
        Div title = new Div(new Anchor(ItemsNavigation.item(slug, entry.item()), entry.itemTitle()));
        title.addClassName("row-title");
        Div main = new Div(title);
        main.addClassName("row-main");
        if (!entry.note().isBlank()) {
            Div note = new Div(entry.note());
            main.add(note);
        }
        Span who = new Span(entry.author() + " · " + Formats.ago(entry.at(), now));
        who.addClassName("row-meta");
        main.add(who);
        return new ListItem(main, entry.handshake() == null ? new Span() : ItemBadges.handshake(entry.handshake()), ItemBadges.status(entry.status()));
    }
}
