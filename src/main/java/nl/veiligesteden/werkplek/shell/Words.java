package nl.veiligesteden.werkplek.shell;

import java.util.List;

/**
 * A text to be said later, in the language of whoever reads it.
 *
 * @param parameters texts and numbers as they are; dates, values of enums and other words are put in that language too
 */
public record Words(String key, List<?> parameters) {

    public static Words of(String key, Object... parameters) {
        return new Words(key, List.of(parameters));
    }
}
