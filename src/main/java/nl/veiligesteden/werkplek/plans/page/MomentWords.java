package nl.veiligesteden.werkplek.plans.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.shared.Moment;

/** The moment that the words of a pillar's name speak of. */
final class MomentWords {

    private static final Map<Moment, Pattern> CLUES = Map.of(
            Moment.BEFORE, Pattern.compile("(?<!\\p{L})(?:vooraf|voorafgaand|voordat|vóór|voorkom\\p{L}*|preventi\\p{L}+)(?!\\p{L})"),
            Moment.DURING, Pattern.compile("(?<!\\p{L})(?:tijdens|ten tijde van)(?!\\p{L})"),
            Moment.AFTER, Pattern.compile("^na(?!\\p{L})|(?<!\\p{L})(?:nazorg|achteraf|nadien)(?!\\p{L})"));
    private static final Map<Moment, String> WORDS =
            Map.of(Moment.BEFORE, "vooraf", Moment.DURING, "tijdens", Moment.AFTER, "na");
    private static final String NONE = "geen";

    private MomentWords() {
    }

    /** Null when the name speaks of no moment; the word that comes first counts. */
    static Moment of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Moment found = null;
        int first = Integer.MAX_VALUE;
        for (Moment moment : Moment.values()) {
            Matcher clue = CLUES.get(moment).matcher(lower);
            if (clue.find() && clue.start() < first) {
                first = clue.start();
                found = moment;
            }
        }
        return found;
    }

    static String mark(Moment moment) {
        return moment == null ? NONE : WORDS.get(moment);
    }

    /** The moment that a mark tells, if it tells one. */
    static Optional<Moment> marked(String word) {
        return Arrays.stream(Moment.values()).filter(moment -> WORDS.get(moment).equals(word)).findFirst();
    }
}
