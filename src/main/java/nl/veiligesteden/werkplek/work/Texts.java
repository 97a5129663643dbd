package nl.veiligesteden.werkplek.work;

import nl.veiligesteden.werkplek.shared.Problems;

/** Lengths of texts, checked where they enter. */
final class Texts {

    static final int LONG = 20_000;

    private Texts() {
    }

    /** Trimmed; nothing becomes the empty text. */
    static String line(String field, String text, int max) {
        Problems problems = new Problems();
        String clean = problems.line(field, text, max);
        problems.refuse();
        return clean;
    }
}
