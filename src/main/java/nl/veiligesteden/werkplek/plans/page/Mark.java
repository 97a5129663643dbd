package nl.veiligesteden.werkplek.plans.page;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a written page says openly of a line, only where the words alone would be read otherwise. */
enum Mark {
    /** The kind of a section or of a labelled line. */
    KIND("soort"),
    MUNICIPALITY("gemeente"),
    MOMENT("moment"),
    NAMES("namen"),
    LIST("opsomming");

    static final String ALTERNATIVES = Arrays.stream(values()).map(Mark::word).collect(Collectors.joining("|"));

    private static final Map<String, Mark> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Mark::word, mark -> mark));

    private final String word;

    Mark(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Mark> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
