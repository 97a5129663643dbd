package nl.veiligesteden.werkplek.plans;

import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** What a form says of a section. */
public record SectionDraft(String heading, String body, String closing) {

    private static final int HEADING_MAX = 1000;
    private static final int TEXT_MAX = 100_000;

    public SectionDraft {
        heading = heading == null ? "" : heading.strip();
        body = body == null ? "" : body.strip();
        closing = closing == null ? "" : closing.strip();
        if (heading.length() > HEADING_MAX) {
            throw new InvalidInputException("heading", "invalid.too-long");
        }
        if (body.length() > TEXT_MAX) {
            throw new InvalidInputException("body", "invalid.too-long");
        }
        if (closing.length() > TEXT_MAX) {
            throw new InvalidInputException("closing", "invalid.too-long");
        }
    }
}
