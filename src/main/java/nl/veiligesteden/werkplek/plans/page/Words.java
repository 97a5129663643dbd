package nl.veiligesteden.werkplek.plans.page;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What counts as the same text: one space between words, composed characters, nothing invisible. */
final class Words {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u2060\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    /** No sentence, enumeration or contact line is longer: in more text than this no name or fact is looked for. */
    static final int LONGEST_SENTENCE = 2_000;

    /** Nothing longer names people. */
    static final int LONGEST_NAME = 120;

    private Words() {
    }

    static String clean(String text) {
        if (text == null) {
            return "";
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String whole = LONE_SURROGATE.matcher(visible).replaceAll("\uFFFD");
        return SPACE.matcher(Normalizer.normalize(whole, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    static String orElse(String text, String otherwise) {
        String clean = clean(text);
        return clean.isEmpty() ? otherwise : clean;
    }

    static String required(String text, String what) {
        return required(text, clean(text), what);
    }

    static String required(String text, String canonical, String what) {
        if (canonical.isEmpty() || Prose.isBareMarker(canonical)) {
            throw new IllegalArgumentException("A " + what + " needs words: " + text);
        }
        return canonical;
    }

    /** Clean text that a mark can hold: marks use braces and semicolons for themselves. */
    static String markable(String text) {
        return clean(text).replace('{', '(').replace('}', ')').replace(';', ',');
    }
}
