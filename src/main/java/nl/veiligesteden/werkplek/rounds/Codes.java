package nl.veiligesteden.werkplek.rounds;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of codes in one column, so that {@code find_in_set} finds them there. */
final class Codes {

    private Codes() {
    }

    static String of(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static String ofTexts(Collection<String> values) {
        return values.stream().sorted().collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> read(String column, Class<E> type) {
        return texts(column).stream().map(code -> Enum.valueOf(type, code)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<String> texts(String column) {
        return column.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(column.split(",")));
    }
}
