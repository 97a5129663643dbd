package nl.veiligesteden.werkplek.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * The words that occur in what one workspace sees. Turns a typed word into the forms to look for: other inflections of it (by the
 * Snowball stemmer for Dutch), and where it occurs nowhere, the words that it is one typing error away from.
 */
final class Vocabulary {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** Shorter words are one error away from too much. */
    private static final int SHORTEST_MISTYPED = 5;
    private static final int MOST_FORMS = 5;
    private static final int SHORTEST_COMPOUND = 9;
    private static final int SHORTEST_PART = 5;
    private static final int MOST_PARTS = 2;
    private static final int MOST_WORDS = 8;

    private final List<String> words;
    private final Map<String, List<String>> byStem = new HashMap<>();

    Vocabulary(Stream<String> texts) {
        Set<String> distinct = new HashSet<>();
        texts.forEach(text -> distinct.addAll(split(text)));
        this.words = distinct.stream().sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).toList();
        DutchStemmer stemmer = new DutchStemmer();
        words.forEach(word -> byStem.computeIfAbsent(stem(stemmer, word), key -> new ArrayList<>()).add(word));
    }

    /** @param meanings what comes besides, at whatever length: it was chosen by hand */
    SearchWords forms(String typed, Meanings meanings) {
        List<String> all = typed(typed);
        return new SearchWords(IntStream.range(0, all.size()).mapToObj(place -> withSame(formsOf(all.get(place)), meanings.of(all, place))).toList());
    }

    static List<String> withSame(List<String> forms, List<String> same) {
        return Stream.concat(forms.stream(), same.stream()).distinct().toList();
    }

    /** The words that are looked for. */
    static List<String> typed(String typed) {
        return split(typed).stream().distinct().limit(MOST_WORDS).toList();
    }

    private List<String> formsOf(String typed) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(typed);
        byStem.getOrDefault(stem(typed), List.of()).stream().filter(word -> !word.contains(typed)).forEach(forms::add);
        if (forms.size() == 1 && typed.length() >= SHORTEST_MISTYPED && words.stream().noneMatch(word -> word.contains(typed))) {
            words.stream().filter(word -> isOneErrorFrom(typed, word)).limit(MOST_FORMS).forEach(forms::add);
        }
        if (forms.size() == 1 && typed.length() >= SHORTEST_COMPOUND && words.stream().noneMatch(word -> word.contains(typed))) {
            parts(typed).forEach(forms::add);
        }
        return forms.stream().limit(MOST_FORMS).toList();
    }

    /** The words that a Dutch compound begins with or ends in, the longest first: "weerbaarheidslessen" is found by "weerbaarheid" too. */
    private Stream<String> parts(String compound) {
        return words.stream().filter(word -> word.length() >= SHORTEST_PART && (compound.startsWith(word) || compound.endsWith(word)))
                .sorted(Comparator.comparingInt(String::length).reversed()).limit(MOST_PARTS);
    }

    /** Whether one letter too many, too few, wrong or swapped with the next separates what was typed from the word, or from its beginning. */
    private static boolean isOneErrorFrom(String typed, String word) {
        int same = 0;
        while (same < typed.length() && same < word.length() && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        String rest = typed.substring(same);
        String expected = word.substring(same);
        return goesOn(expected, 0, rest, 1) || goesOn(expected, 1, rest, 0) || goesOn(expected, 1, rest, 1)
                || rest.length() > 1 && expected.length() > 1 && rest.charAt(0) == expected.charAt(1) && rest.charAt(1) == expected.charAt(0)
                && goesOn(expected, 2, rest, 2);
    }

    private static boolean goesOn(String expected, int skipExpected, String rest, int skipRest) {
        return expected.length() >= skipExpected && rest.length() >= skipRest && expected.startsWith(rest.substring(skipRest), skipExpected);
    }

    static String stem(String word) {
        return stem(new DutchStemmer(), word);
    }

    private static String stem(DutchStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** In small letters without accents. */
    static List<String> split(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
