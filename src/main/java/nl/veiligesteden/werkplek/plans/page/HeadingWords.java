package nl.veiligesteden.werkplek.plans.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which headings and titles are known; a heading in other words is still a heading, of another section. */
final class HeadingWords {

    /** @param usual the words that stand on the pages of Veilige Steden, so that no guess was needed */
    record Known(SectionKind kind, boolean usual) {
    }

    private static final int LONGEST = 80;
    private static final Map<String, SectionKind> PHRASES = phrases();
    private static final Map<Pattern, SectionKind> CLUES = clues();
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVX]+\\.)\\s+");
    private static final Pattern CAPITALS = Pattern.compile("(?=(?:.*\\p{Lu}){6})[\\p{Lu}\\d '’&/,()+-]{1,60}:?");
    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:de |het )?(?:plan van )?aanpak(?: straatintimidatie| veilige steden)?(?: \\d{4}(?: ?[-–] ?\\d{4})?)?(?: van| in| voor)?(?: de)? gemeente "
                    + "|(?:plan )?veilige steden(?: in)?(?: de)?(?: gemeente)? |gemeente )(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile(
            "(?:['’]s-|['’]t )?\\p{Lu}[\\p{L}'’.-]*(?: (?:aan|den|de|op|en|van|der|bij|ter|het|in|['’]t|\\p{Lu}[\\p{L}'’.-]*|\\(\\p{L}+\\.?\\)))*");

    private HeadingWords() {
    }

    /** What a paragraph on its own is the heading of, when it consists of known words or capitals only. */
    static Optional<Known> exact(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).replaceFirst("").matches("\\p{Lu}.*")) {
            return Optional.empty();
        }
        String key = key(text);
        SectionKind kind = PHRASES.get(key);
        if (kind != null) {
            boolean usual = kind == SectionKind.OTHER || key.equals(key(kind.usualHeading()));
            return Optional.of(new Known(kind, usual));
        }
        return CAPITALS.matcher(text).matches() ? Optional.of(new Known(SectionKind.OTHER, false)) : Optional.empty();
    }

    /** True for words known as a heading, and not for capitals as such. */
    static boolean isPhrase(String text) {
        return exact(text).isPresent() && PHRASES.containsKey(key(text));
    }

    static boolean isHeading(CharSequence paragraph) {
        return paragraph.length() <= LONGEST && exact(paragraph.toString()).isPresent();
    }

    /** What something that certainly is a heading is the heading of. */
    static Known ofHeading(String text) {
        Optional<Known> exact = exact(text).filter(known -> known.usual() || known.kind() != SectionKind.OTHER);
        if (exact.isPresent()) {
            return exact.get();
        }
        String key = key(text);
        return CLUES.entrySet().stream().filter(clue -> clue.getKey().matcher(key).find())
                .map(clue -> new Known(clue.getValue(), false)).findFirst()
                .orElse(new Known(SectionKind.OTHER, true));
    }

    /** What a sentence speaks of that announces a list. */
    static SectionKind ofSentence(String text) {
        String key = key(text);
        return CLUES.entrySet().stream().filter(clue -> clue.getKey().matcher(key).find()).map(Map.Entry::getValue).findFirst().orElse(SectionKind.OTHER);
    }

    /** The municipality that a title names; empty when the text is no such title. */
    static Optional<String> municipality(String title) {
        Matcher found = TITLE.matcher(title);
        return found.matches() && found.group(1).length() <= 40 && PLACE.matcher(found.group(1)).matches()
                ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String key(String heading) {
        return NUMBER.matcher(heading).replaceFirst("").replaceAll("[\\s:?!]+$", "").replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, SectionKind> phrases() {
        Map<SectionKind, Set<String>> phrases = Map.of(
                SectionKind.INTRODUCTION, Set.of("inleiding", "introductie", "aanleiding"),
                SectionKind.AMBITION, Set.of("ambitie", "ambities", "onze ambitie", "de ambitie", "onze ambities", "doel", "doelen",
                        "ons doel", "doelstelling", "doelstellingen", "missie", "visie", "missie en visie", "ambitie en doelen",
                        "ambitie en doelstellingen", "wat willen we bereiken", "waar gaan we voor", "dit willen we bereiken"),
                SectionKind.APPROACH, Set.of("aanpak", "de aanpak", "onze aanpak", "plan van aanpak", "pijlers", "onze pijlers",
                        "werkwijze", "strategie", "hoe pakken we het aan", "hoe pakken we dat aan", "hoe gaan we dat doen",
                        "zo pakken we het aan", "aanpak op hoofdlijnen"),
                SectionKind.ACTIONS, Set.of("acties", "actie", "onze acties", "de acties", "actiepunten", "maatregelen",
                        "speerpunten", "wat gaan we doen", "wat gaat de gemeente doen", "dit gaan we doen"),
                SectionKind.ACTIVITIES, Set.of("activiteiten", "activiteit", "onze activiteiten", "de activiteiten",
                        "concrete activiteiten", "projecten", "initiatieven", "wat doen we", "wat doen we al", "dit doen we"),
                SectionKind.INVOLVED, Set.of("betrokken afdelingen en samenwerkingspartners", "betrokken partijen",
                        "betrokken partners", "betrokkenen", "betrokken organisaties", "betrokken afdelingen",
                        "partners", "onze partners", "samenwerking", "samenwerkingspartners", "samenwerkende partijen",
                        "met wie werken we samen", "wie doen er mee", "wie doen mee"),
                SectionKind.OTHER, Set.of("resultaten", "planning", "financiën", "budget", "evaluatie", "monitoring",
                        "monitoring en evaluatie", "evaluatie en monitoring", "achtergrond", "doelgroep", "doelgroepen",
                        "looptijd", "vervolg", "organisatie", "onderzoek", "meer informatie", "overig"));
        Map<String, SectionKind> byPhrase = new LinkedHashMap<>();
        phrases.forEach((kind, texts) -> texts.forEach(text -> byPhrase.put(text, kind)));
        return Map.copyOf(byPhrase);
    }

    /** In the order in which they count: "Betrokken partners bij de aanpak" is about partners. */
    private static Map<Pattern, SectionKind> clues() {
        Map<Pattern, SectionKind> clues = new LinkedHashMap<>();
        clues.put(word("betrokken|partners|samenwerkingspartners"), SectionKind.INVOLVED);
        clues.put(word("activiteiten"), SectionKind.ACTIVITIES);
        clues.put(word("acties|maatregelen"), SectionKind.ACTIONS);
        clues.put(word("ambitie|ambities|doelstellingen"), SectionKind.AMBITION);
        clues.put(word("aanpak|pijlers"), SectionKind.APPROACH);
        return clues;
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
    }
}
