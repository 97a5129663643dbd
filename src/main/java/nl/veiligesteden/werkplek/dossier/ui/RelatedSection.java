package nl.veiligesteden.werkplek.dossier.ui;

import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.work.ItemQueries;
import nl.veiligesteden.werkplek.work.ui.ItemEditing;
import org.springframework.stereotype.Component;

/** What serves the item. */
@Component
class RelatedSection implements ItemSection {

    private final ItemQueries queries;
    private final ItemEditing editing;

    RelatedSection(ItemQueries queries, ItemEditing editing) {
        this.queries = queries;
        this.editing = editing;
    }

    @Override
    public Part on(Opened page) {
        return Part.of(new Slot<>(() -> queries.beneath(page.workspace(), page.id()),
                lines -> new RelatedItems(page.workspace(), page.details().get(), lines, editing, page.refresh())));
    }
}
