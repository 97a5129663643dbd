package nl.veiligesteden.werkplek.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.Like;

/**
 * What was typed, word by word. Each word comes with the forms that count as the same: as typed, and what {@link Vocabulary} and
 * {@link Meanings} add.
 * The collation of the database takes care of capitals and accents.
 */
public record SearchWords(List<List<String>> words) {

    /** Without what only resembles it. */
    SearchWords asTyped() {
        return new SearchWords(words.stream().map(forms -> List.of(forms.getFirst())).toList());
    }

    /** Whether a text holds every word as it was typed. */
    boolean areIn(String text) {
        String plain = String.join(" ", Vocabulary.split(text));
        return words.stream().allMatch(forms -> plain.contains(forms.getFirst()));
    }

    /** Every word in one of the columns, in one of its forms, also within a longer word: "intimidatie" finds "straatintimidatie". */
    public Condition in(String... columns) {
        List<String> all = new ArrayList<>();
        Map<String, Object> patterns = new HashMap<>();
        for (List<String> forms : words) {
            List<String> any = new ArrayList<>();
            for (String form : forms) {
                String name = "word" + patterns.size();
                patterns.put(name, Like.containing(form));
                for (String column : columns) {
                    any.add(column + " like :" + name);
                }
            }
            all.add("(" + String.join(" or ", any) + ")");
        }
        return new Condition(all.isEmpty() ? "false" : String.join(" and ", all), patterns);
    }
}
