package nl.veiligesteden.werkplek.work;

import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.Problems;

/** Lengths of texts, checked where they enter. */
final class Texts {

    static final int LONG = 20_000;

    private Texts() {
    }

    /** One line, trimmed; nothing becomes the empty text. */
    static String line(String field, String text, int max) {
        Problems problems = new Problems();
        String clean = problems.line(field, text, max);
        problems.refuse();
        return clean;
    }

    /** A text of as many lines as it takes, trimmed; nothing becomes the empty text. */
    static String text(String field, String text, int max) {
        Problems problems = new Problems();
        String clean = problems.text(field, text, max);
        problems.refuse();
        return clean;
    }

    /** A reason, which somebody else reads: never empty. */
    static String required(String field, String reason) {
        String clean = text(field, reason, 2000);
        if (clean.isEmpty()) {
            throw new InvalidInputException(field, "invalid.reason.missing");
        }
        return clean;
    }
}
