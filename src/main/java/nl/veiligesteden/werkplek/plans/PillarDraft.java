package nl.veiligesteden.werkplek.plans;

import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.Moment;

/** What a form says of a pillar; without a moment it stays out of the comparison between municipalities. */
public record PillarDraft(String name, String explanation, Moment moment) {

    private static final int NAME_MAX = 1000;

    public PillarDraft {
        name = name == null ? "" : name.strip();
        explanation = explanation == null ? "" : explanation.strip();
        if (!Alike.hasWords(name)) {
            throw new InvalidInputException("name", "invalid.name");
        }
        if (name.length() > NAME_MAX) {
            throw new InvalidInputException("name", "invalid.too-long");
        }
        if (explanation.length() > 20_000) {
            throw new InvalidInputException("explanation", "invalid.too-long");
        }
    }
}
