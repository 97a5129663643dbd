package nl.veiligesteden.werkplek.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what is wrong with what was typed, so that a form tells all of it at once. Of each field the first problem counts. */
public final class Problems {

    private final Map<String, String> found = new LinkedHashMap<>();

    public Problems when(boolean wrong, String field, String messageKey) {
        if (wrong) {
            found.putIfAbsent(field, messageKey);
        }
        return this;
    }

    /** What making a part of the input refuses. */
    public Problems of(Runnable making) {
        try {
            making.run();
        } catch (InvalidInputException invalid) {
            invalid.problems().forEach(found::putIfAbsent);
        }
        return this;
    }

    /** Trimmed; nothing becomes the empty text. Notes a text that is too long. */
    public String line(String field, String text, int max) {
        String clean = text == null ? "" : text.strip();
        when(clean.length() > max, field, "invalid.too-long");
        return clean;
    }

    /** The name that something has to have, trimmed. Notes one that is missing or too long. */
    public String name(String text, int max) {
        String clean = text == null ? "" : text.strip();
        when(clean.isEmpty(), "name", "invalid.name.missing").when(clean.length() > max, "name", "invalid.name.over." + max);
        return clean;
    }

    /** @throws InvalidInputException with all that was found, where anything was */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
