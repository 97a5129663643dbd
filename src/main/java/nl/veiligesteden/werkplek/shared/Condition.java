package nl.veiligesteden.werkplek.shared;

import java.util.HashMap;
import java.util.Map;

/** A piece of an SQL {@code where} with its named parameters; what a policy answers to "which rows may this person see?". */
public record Condition(String sql, Map<String, Object> parameters) {

    public static final Condition ALL = new Condition("true", Map.of());

    public Condition {
        parameters = Map.copyOf(parameters);
    }

    public static Condition of(String sql) {
        return new Condition(sql, Map.of());
    }

    public static Condition of(String sql, String name, Object value) {
        return new Condition(sql, Map.of(name, value));
    }

    public Condition and(Condition other) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(other.parameters);
        return new Condition("(" + sql + ") and (" + other.sql + ")", all);
    }
}
