package nl.veiligesteden.werkplek.documents;

import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Id;

/** A document that was made. */
public record DocumentId(UUID value) implements Id {

    public static DocumentId next() {
        return new DocumentId(Id.nextValue());
    }
}
