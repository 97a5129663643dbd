package nl.veiligesteden.werkplek.dossier.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.ItemDetails;

/** A section of an item's page, which asks for what it needs by itself; {@link ItemView} says where they stand. */
interface ItemSection {

    Part on(Opened page);

    /**
     * A section as it stands on an open page.
     *
     * @param refresh looks again; tells whether something else is shown than before
     */
    record Part(Component component, BooleanSupplier refresh) {

        static Part of(Slot<?> slot) {
            return new Part(slot, slot::refresh);
        }
    }

    /**
     * An item whose page is open.
     *
     * @param details what stands now
     * @param filter what the address says of the story
     * @param refresh looks at the whole page again
     */
    record Opened(MunicipalityWorkspace workspace, ItemId id, Supplier<ItemDetails> details, String filter, Runnable refresh) {

        /** The partner that reads along; null where none does. */
        String partner() {
            Handshake handshake = details.get().line().handshake();
            return handshake == null || handshake == Handshake.NOT_ASKED ? null : details.get().line().partnerName();
        }
    }
}
