package nl.veiligesteden.werkplek.shared;

import java.util.UUID;

/** A partner organisation. */
public record PartnerId(UUID value) implements Id {

    public static PartnerId next() {
        return new PartnerId(Id.nextValue());
    }
}
