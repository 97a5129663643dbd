package nl.veiligesteden.werkplek.dossier.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemKind;
import org.springframework.stereotype.Component;

/** Where a task stands with its partner, and the facts. */
@Component
class ItemFactsSection implements ItemSection {

    private final TaskAsking asking;
    private final Programme programme;
    private final Clock clock;

    ItemFactsSection(TaskAsking asking, Programme programme, Clock clock) {
        this.asking = asking;
        this.programme = programme;
        this.clock = clock;
    }

    @Override
    public Part on(Opened page) {
        return Part.of(new Slot<>(page.details(), shown -> facts(page, shown)));
    }

    private Div facts(Opened page, ItemDetails shown) {
        Div facts = new Div();
        facts.addClassName("column");
        if (shown.line().kind() == ItemKind.PARTNER_TASK) {
            facts.add(asking.card(page.workspace(), shown, page.refresh()));
        }
        facts.add(ItemFacts.card(shown, page.workspace().slug(), programme.targetGroups(page.workspace()), clock));
        return facts;
    }
}
