package nl.veiligesteden.werkplek.rounds;

import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Id;

/** A question of a reporting round. */
public record QuestionId(UUID value) implements Id {

    public static QuestionId next() {
        return new QuestionId(Id.nextValue());
    }
}
