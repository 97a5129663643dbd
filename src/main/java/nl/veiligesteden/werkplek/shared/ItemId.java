package nl.veiligesteden.werkplek.shared;

import java.util.UUID;

/** An action, an activity or a partner task. */
public record ItemId(UUID value) implements Id {

    public static ItemId next() {
        return new ItemId(Id.nextValue());
    }
}
