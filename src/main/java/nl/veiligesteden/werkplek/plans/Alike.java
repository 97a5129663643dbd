package nl.veiligesteden.werkplek.plans;

import java.text.Normalizer;
import java.util.Locale;

/** When two texts count as the same title, name or heading: case, accents and punctuation don't matter. */
public final class Alike {

    private Alike() {
    }

    public static String key(String text) {
        String plain = Normalizer.normalize(text.replace("ĳ", "ij"), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String words = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.isEmpty() ? plain.strip() : words;
    }

    /** Whether a page could tell it from an empty bullet. */
    static boolean hasWords(String text) {
        return !text.isBlank() && !text.strip().matches("[•▫◦▪‣·*–—-](?: [•▫◦▪‣·*–—-])*");
    }

    public static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }
}
