package nl.veiligesteden.werkplek.rounds;

import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Id;

/** A reporting round. */
public record RoundId(UUID value) implements Id {

    public static RoundId next() {
        return new RoundId(Id.nextValue());
    }
}
