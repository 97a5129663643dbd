package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.rounds.Completion.Gaps;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** What is missing, and with whom. */
class MissingCard extends Card {

    /** As many lines as one reads; the rest is counted. */
    static final int SHOWN = 30;

    MissingCard(String municipality, Gaps gaps) {
        super(t("rounds.missing"));
        if (gaps.shown().isEmpty()) {
            add(new EmptyState(t("rounds.missing.none")));
            return;
        }
        note(Formats.number(gaps.total()));
        Rows rows = new Rows();
        gaps.shown().forEach(item -> rows.row(new Anchor(ItemsNavigation.item(municipality, item.id()), item.title()),
                t(item.kind()) + " · " + (item.who().isEmpty() ? t("rounds.nobody") : item.who()) + " · " + t(item.told() ? "rounds.questions-left" : "rounds.not-told")));
        add(rows);
        if (gaps.total() > gaps.shown().size()) {
            add(new Paragraph(t("rounds.missing.more", gaps.total() - gaps.shown().size())));
        }
    }
}
