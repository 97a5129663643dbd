package nl.veiligesteden.werkplek.review;

import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Id;

/** A campaign in which access is looked through. */
public record ReviewId(UUID value) implements Id {

    public static ReviewId next() {
        return new ReviewId(Id.nextValue());
    }
}
