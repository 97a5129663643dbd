package nl.veiligesteden.werkplek.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words mean the same, in whatever inflection they are typed. */
final class Meanings {

    static final Meanings NONE = new Meanings(List.of());
    /** As many words as an expression has that is looked up as one. */
    static final int LONGEST_PHRASE = 4;
    private static final int MOST = 12;
    /** A stem shorter than this stands within too much. */
    private static final int SHORTEST_STEM = 5;

    private final Map<String, List<String>> byStems = new HashMap<>();

    Meanings(Collection<List<String>> groups) {
        groups.forEach(group -> group.forEach(word -> byStems.put(stems(Vocabulary.split(word)), group)));
    }

    /** What the word at that place may be written as too: what means the same as an expression that it is part of. */
    List<String> of(List<String> typed, int place) {
        Set<String> others = new LinkedHashSet<>();
        for (int from = Math.max(0, place - LONGEST_PHRASE + 1); from <= place; from++) {
            for (int to = place + 1; to <= Math.min(typed.size(), from + LONGEST_PHRASE); to++) {
                String asked = stems(typed.subList(from, to));
                byStems.getOrDefault(asked, List.of()).stream().filter(word -> !stems(Vocabulary.split(word)).equals(asked)).flatMap(Meanings::spellings)
                        .forEach(others::add);
            }
        }
        return others.stream().limit(MOST).toList();
    }

    /** As it is, and of a single word what its inflections begin with where they are written otherwise: ambtenaar, ambtenaren. */
    private static Stream<String> spellings(String word) {
        List<String> parts = Vocabulary.split(word);
        String stem = stems(parts);
        return parts.size() == 1 && stem.length() >= SHORTEST_STEM && !parts.getFirst().contains(stem) ? Stream.of(word, stem) : Stream.of(word);
    }

    private static String stems(List<String> words) {
        return words.stream().map(Vocabulary::stem).collect(Collectors.joining(" "));
    }
}
