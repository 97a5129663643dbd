package nl.veiligesteden.werkplek.plans.published.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.MarkedWords;
import nl.veiligesteden.werkplek.design.Unfold;
import nl.veiligesteden.werkplek.plans.page.PageChanges;

/** What publishing would change on the internet, section by section and word by word. */
class ChangesCard extends Card {

    ChangesCard(List<PageChanges.Change> changes) {
        super(t("published.changes"));
        if (changes.isEmpty()) {
            add(new Paragraph(t("published.changes.none")));
            return;
        }
        note(t("published.changes.count", changes.size()));
        changes.forEach(change -> add(new Unfold(summary(change), () -> new MarkedWords(change.before(), change.after()))));
    }

    static String summary(PageChanges.Change change) {
        return change.before().isEmpty() ? t("published.change.new", change.heading()) : change.after().isEmpty() ? t("published.change.gone", change.heading()) : change.heading();
    }
}
