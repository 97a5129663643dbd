package nl.veiligesteden.werkplek.rounds;

import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Id;

/** A report as it was handed in. */
public record VersionId(UUID value) implements Id {

    public static VersionId next() {
        return new VersionId(Id.nextValue());
    }
}
