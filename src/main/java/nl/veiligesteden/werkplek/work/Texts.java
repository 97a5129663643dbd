package nl.veiligesteden.werkplek.work;

import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** Lengths of texts, checked where they enter. */
final class Texts {

    static final int LONG = 20_000;

    private Texts() {
    }

    /** Trimmed; nothing becomes the empty text. */
    static String line(String field, String text, int max) {
        String clean = text == null ? "" : text.strip();
        if (clean.length() > max) {
            throw new InvalidInputException(field, "invalid.too-long");
        }
        return clean;
    }
}
