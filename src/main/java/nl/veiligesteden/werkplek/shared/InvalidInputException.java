package nl.veiligesteden.werkplek.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Input that breaks an invariant: which fields, each with the key of the sentence that says what to do. */
public class InvalidInputException extends RuntimeException {

    private final Map<String, String> problems;

    public InvalidInputException(String field, String messageKey) {
        this(Map.of(field, messageKey));
    }

    /** @param problems the key of a sentence for each field, in the order of the form; never empty */
    InvalidInputException(Map<String, String> problems) {
        super(problems.toString());
        this.problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    public Map<String, String> problems() {
        return problems;
    }

    /** The first sentence, where there is room for one. */
    public String messageKey() {
        return problems.values().iterator().next();
    }
}
