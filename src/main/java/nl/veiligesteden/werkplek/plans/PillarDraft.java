package nl.veiligesteden.werkplek.plans;

import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.Moment;

/** What a form says of a pillar; without a moment it stays out of the comparison between municipalities. */
public record PillarDraft(String name, String explanation, Moment moment) {

    public PillarDraft {
        name = name == null ? "" : name.strip();
        explanation = explanation == null ? "" : explanation.strip();
        if (name.isEmpty() || name.length() > 300) {
            throw new InvalidInputException("name", "invalid.name");
        }
        if (explanation.length() > 20_000) {
            throw new InvalidInputException("explanation", "invalid.too-long");
        }
    }
}
