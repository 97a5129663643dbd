package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.rounds.HandedIn;

/** What Movisie asks about a report that it returned. */
class RemarksCard extends Card {

    /** @param changed the address of what changed since; empty where nothing can be compared */
    RemarksCard(HandedIn returned, String changed) {
        super(t("rounds.remarks"));
        note(Formats.moment(returned.line().decidedAt()));
        if (!returned.line().note().isBlank()) {
            add(new Prose(returned.line().note()));
        }
        if (!returned.remarks().isEmpty()) {
            UnorderedList list = new UnorderedList();
            returned.remarks().forEach(remark -> {
                Span about = new Span(remark.about());
                about.addClassName("row-title");
                list.add(new ListItem(about, new Paragraph(remark.note())));
            });
            add(list);
        }
        if (!changed.isEmpty()) {
            add(new Anchor(changed, t("rounds.remarks.changed")));
        }
    }
}
