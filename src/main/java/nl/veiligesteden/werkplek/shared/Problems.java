package nl.veiligesteden.werkplek.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects what is wrong with what was typed, so that a form tells all of it at once. Of each field the first problem counts. */
public final class Problems {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

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

    /** One line, trimmed; nothing becomes the empty text. Notes a line that is too long. */
    public String line(String field, String text, int max) {
        return text(field, oneLine(text), max);
    }

    /** A text of as many lines as it takes, trimmed; nothing becomes the empty text. Notes a text that is too long. */
    public String text(String field, String text, int max) {
        String clean = text == null ? "" : text.strip();
        when(clean.length() > max, field, "invalid.too-long");
        return clean;
    }

    /** The name that something has to have, trimmed. Notes one that is missing or too long. */
    public String name(String text, int max) {
        String clean = text == null ? "" : oneLine(text).strip();
        when(clean.isEmpty(), "name", "invalid.name.missing").when(clean.length() > max, "name", "invalid.name.over." + max);
        return clean;
    }

    /** What ends a line or controls a terminal, seen or unseen, would break whatever list it stands in. */
    private static String oneLine(String text) {
        return text == null ? "" : UNSEEN.matcher(text).replaceAll(" ");
    }

    /** @throws InvalidInputException with all that was found, where anything was */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
