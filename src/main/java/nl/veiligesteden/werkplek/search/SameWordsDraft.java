package nl.veiligesteden.werkplek.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/**
 * What a form says of words that mean the same: two to eight, with commas between them, each of three to sixty letters and at most four
 * words long.
 */
public record SameWordsDraft(String words) {

    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_TEXT = 600;

    public SameWordsDraft {
        String typed = words == null ? "" : words.strip();
        if (typed.length() > LONGEST_TEXT) {
            throw new InvalidInputException("words", "invalid.same-words.long");
        }
        List<String> all = split(typed);
        // Shorter than that stands within every other word.
        if (all.stream().anyMatch(word -> String.join("", Vocabulary.split(word)).length() < SHORTEST)) {
            throw new InvalidInputException("words", "invalid.same-words.short");
        }
        if (all.stream().anyMatch(word -> word.length() > LONGEST || Vocabulary.split(word).size() > Meanings.LONGEST_PHRASE)) {
            throw new InvalidInputException("words", "invalid.same-words.long");
        }
        if (all.size() < FEWEST || all.size() > MOST) {
            throw new InvalidInputException("words", "invalid.same-words.number");
        }
        words = String.join(", ", all);
    }

    List<String> each() {
        return split(words);
    }

    /** Each once, in whatever spelling. */
    private static List<String> split(String typed) {
        Map<List<String>, String> distinct = new LinkedHashMap<>();
        Arrays.stream(typed.split("[,;\\n]")).map(word -> word.strip().replaceAll("\\s+", " ")).filter(word -> !word.isEmpty())
                .forEach(word -> distinct.putIfAbsent(Vocabulary.split(word), word));
        return List.copyOf(distinct.values());
    }
}
