package nl.veiligesteden.werkplek.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.T;

/**
 * Something to do, or a place to go to, by a few letters. It is found by its words in both languages, whichever the screen speaks.
 *
 * @param kindKey {@link #DO} or {@link #GO}
 * @param key of its words
 * @param place whose it is
 */
public record Command(String kindKey, String key, String place, Runnable run) {

    public static final String DO = "search.do";
    public static final String GO = "search.go";

    /** Whether each typed word begins a word of this one. */
    boolean answersTo(String typed) {
        return Stream.of(T.DUTCH, Locale.ENGLISH).anyMatch(language -> {
            List<String> own = words(I18NProvider.translate(language, kindKey) + " " + I18NProvider.translate(language, key) + " " + place);
            return words(typed).stream().allMatch(word -> own.stream().anyMatch(one -> one.startsWith(word)));
        });
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
