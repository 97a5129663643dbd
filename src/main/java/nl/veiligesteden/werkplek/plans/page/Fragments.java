package nl.veiligesteden.werkplek.plans.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a piece of a sentence from a name: it has a verb, a pronoun, or begins with a word that leads on from what stands before it. */
final class Fragments {

    private static final String VERBS = "is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon|konden|zal|zullen|zou|zouden|"
            + "mag|mogen|moet|moeten|wil|willen|gaat|gaan|ging|doet|doen|deed|komt|komen|staat|staan|ziet|zien|geeft|geven|neemt|nemen|"
            + "houdt|houden|maakt|maken|biedt|bieden|brengt|brengen|blijft|blijven|krijgt|krijgen|laat|laten|leert|leren|zet|zetten|zoekt|zoeken|"
            + "werkt|werken|denkt|denken|helpt|helpen|zorgt|zorgen|voert|voeren|regelt|regelen|trekt|trekken|sluit|sluiten|spreekt|spreken|"
            + "aanspreken|aanspreekt|meedenkt|meedenken|meedoet|meedoen|bereiken|bereikt|betrekken|betrekt|verbindt|verbinden|versterken|versterkt|"
            + "vergroten|vergroot|verbeteren|verbetert|voorkomen|voorkomt|ondersteunen|ondersteunt|begeleiden|begeleidt|beschermen|beschermt|"
            + "voorlichten|bewustmaken|opleiden|trainen|traint|helpen|luisteren|luistert|letten|let|lopen|loopt|opvangen|aanpakken|tegengaan|"
            + "organiseren|stimuleren|informeren|motiveren|activeren|adviseren|signaleren|surveilleren|faciliteren|coördineren|monitoren|"
            + "vinden|vindt|delen|deelt|overleggen|overlegt|weten|weet|horen|hoort|vormt|vormen|vergaderen|vergadert|handhaven|handhaaft";
    private static final String ENDINGS = "\\p{Ll}+eert|\\p{Ll}+iseren|\\p{Ll}*(?:in|op|af|uit|aan|toe|mee|over|voor|na|door)ge\\p{Ll}{2,}(?:d|t)|ge\\p{Ll}+eerd|be\\p{Ll}+eerd";
    private static final String PRONOUNS = "die|dat|wie|wat|welke|waar(?:\\p{Ll}+)?|daar(?:\\p{Ll}+)?|hier(?:\\p{Ll}+)?|wij|we|zij|ze|hij|ik|u|ons|hun|zich|er|dit|deze|"
            + "zodat|omdat|zodra|terwijl|wanneer|als|om|te|niet|ook";
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])(?:" + VERBS + "|" + ENDINGS + "|" + PRONOUNS + ")(?![\\p{L}-])");
    private static final Pattern LEADS_ON = Pattern.compile("(?:op|in|aan|bij|naar|tijdens|na|voor|via|over|tegen|onder|per|tot|zonder|vanaf|vanuit|binnen|"
            + "buiten|rond|samen|extra|verder|vooral|tevens|echter|vorig|vorige|volgend|elk|elke|zoals)(?!\\p{L}).*");
    private static final Pattern VERB = Pattern.compile("(?<![\\p{L}-])(?:" + VERBS + "|" + ENDINGS + ")(?![\\p{L}-])");

    private Fragments() {
    }

    /** A word in capitals within a name is no verb: "IS", "Zijn". */
    static boolean isFragment(String text) {
        String first = text.isEmpty() ? "" : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        return WORD.matcher(text).find() || LEADS_ON.matcher(first).matches() && first.indexOf(' ') > 0;
    }

    static boolean hasVerb(String text) {
        return VERB.matcher(text).find();
    }
}
