package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the names of departments, organisations and contact persons. A plain enumeration names all that it says; what is
 * taken out of running text is a guess.
 */
final class NameFinder {

    /** @param list the text is a plain enumeration of the names */
    record Found(boolean list, List<String> names) {
    }

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;
    private static final Pattern RUNNING_TEXT = Pattern.compile("(?<!\\p{L})(?:is|zijn|wordt|worden|was|werkt|werken|betrokken|binnen|"
            + "vanuit|diverse|verschillende|zowel|alsook|samen|samenwerking|wij|we|ons|onze|die|dat|deze|ook|met|door|bij|heeft|hebben|"
            + "kan|kunnen|als|vorm|over|om|te|voert|voeren|zorgt|"
            + "zorgen|beantwoordt|coördineert|denkt|denken|doet|doen|regelt|trekt)(?!\\p{L})|[.!?] |: |"
            + "(?<![,;])(?<!(?:^|\\s)en) (?:de|het|een) ");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern LAST_TWO = Pattern.compile("(.+?)\\s+en\\s+(.+)");
    private static final Pattern LEADING = Pattern.compile("^(?:en |de |het |een |diverse |de afdeling |afdeling |met |onder meer |onder andere |o\\.a\\. |bijvoorbeeld )+");
    private static final Pattern BEFORE_FIRST =
            Pattern.compile("^.*(?<!\\p{L})(?:de|het|een|met|door|zijn|als|o\\.a\\.|zoals|waaronder|meer|andere|namelijk|werkt|werken|we|wij)\\s+|^.*: ");
    private static final Pattern INTRODUCED = Pattern.compile("^(?:met|zoals|waaronder|onder meer|onder andere|namelijk)(?!\\p{L})");
    private static final Pattern AFTER_LAST = Pattern.compile(
            "\\s+(?:zijn|is|worden|wordt|betrokken|mee|deel|samen|werken|werkt|denken|doen|hebben|heeft|in|bij|aan|om|voor)(?!\\p{L}).*");
    private static final Pattern PROPER = Pattern.compile(
            "(?<![\\p{L}’'])(programma |gemeente )?((?:[Tt]eam|[Aa]fdeling|[Cc]luster|[Dd]irectie|[Ss]tichting)(?: \\p{Ll}+)? )?"
                    + "(\\p{Lu}[\\p{L}\\d&’'+-]*(?:(?:,? en| &| van| voor| in)? \\p{Lu}[\\p{L}\\d&’'+-]*)*)");
    private static final Set<String> NO_NAMES = Set.of("De", "Het", "Een", "Binnen", "Vanuit", "Naast", "Ook", "Daarnaast", "Voor",
            "Wij", "We", "In", "Met", "Team", "Afdeling", "Veilige Steden", "Er", "Dit", "Deze", "U", "Op", "Samen", "Verder");

    private NameFinder() {
    }

    static Found find(InvolvedKind kind, String text) {
        return find(kind, "", text);
    }

    /** @param label stands before the text; where it speaks of one department, the text is the name of one */
    static Found find(InvolvedKind kind, String label, String text) {
        if (text.isEmpty() || text.length() > Words.LONGEST_SENTENCE) {
            return new Found(false, List.of());
        } else if (kind == InvolvedKind.CONTACTS) {
            return contacts(text);
        }
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        boolean departments = kind == InvolvedKind.DEPARTMENTS || kind == InvolvedKind.EXECUTING;
        List<String> whole = departments ? WholeDepartments.find(label, bare) : List.of();
        if (!whole.isEmpty()) {
            return new Found(false, whole);
        }
        Optional<WholeDepartments.Last> last = WholeDepartments.last(bare);
        if (!departments && last.isPresent()) {
            Stream<String> before = last.get().before().isEmpty() ? Stream.empty() : find(kind, label, last.get().before()).names().stream();
            return new Found(false, Stream.concat(before, Stream.of(last.get().name())).toList());
        }
        List<String> names = split(kind, bare);
        if (isEnumeration(bare, names)) {
            return new Found(true, names);
        }
        return new Found(false, departments || !text.contains(",") ? proper(text) : inSentence(bare));
    }

    static boolean isRunningText(String text) {
        return RUNNING_TEXT.matcher(text).find();
    }

    private static Found contacts(String text) {
        List<Contact> contacts = ContactFinder.find(text);
        List<String> names = contacts.stream().map(Contact::name).filter(name -> !name.isEmpty()).toList();
        return new Found(!names.isEmpty() && ContactFinder.isNamesOnly(text, names), names);
    }

    private static boolean isEnumeration(String text, List<String> names) {
        return !names.isEmpty() && !isRunningText(text) && names.stream().allMatch(NameFinder::isNameLike)
                && names.stream().noneMatch(Fragments::isFragment);
    }

    private static boolean isNameLike(String name) {
        return name.length() <= LONGEST && name.split(" ").length <= MOST_WORDS;
    }

    private static List<String> split(InvolvedKind kind, String text) {
        List<String> parts = new ArrayList<>(Arrays.stream(COMMA.split(text)).filter(part -> !part.isEmpty()).toList());
        if (parts.isEmpty()) {
            return List.of();
        }
        String last = parts.removeLast();
        boolean departments = kind == InvolvedKind.DEPARTMENTS || kind == InvolvedKind.EXECUTING;
        parts.addAll(lastTwo(last.replaceFirst("^en ", ""), departments || parts.isEmpty()));
        return List.copyOf(parts);
    }

    /**
     * "scholen en jongerenwerk" are two. With a capital on both sides it is one name, as "Leefbaarheid en Veiligheid" is,
     * unless abbreviations tell otherwise or it closes an enumeration of partners.
     */
    private static List<String> lastTwo(String last, boolean capitalsBind) {
        Matcher two = LAST_TWO.matcher(last);
        if (!two.matches()) {
            return List.of(last);
        }
        boolean capitals = Character.isUpperCase(lastWord(two.group(1)).codePointAt(0))
                && Character.isUpperCase(two.group(2).codePointAt(0));
        boolean abbreviations = isAbbreviation(lastWord(two.group(1))) || isAbbreviation(two.group(2).split(" ")[0]);
        return capitals && capitalsBind && !abbreviations ? List.of(last) : List.of(two.group(1), two.group(2));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static boolean isAbbreviation(String word) {
        return word.matches("\\p{Lu}{2,}.*");
    }

    /** The enumeration within a sentence, without the words around it. */
    private static List<String> inSentence(String text) {
        String sentence = Arrays.stream(text.split("(?<=[.!?]) "))
                .reduce("", (most, next) -> commas(next) > commas(most) ? next : most);
        List<String> parts = new ArrayList<>(Arrays.stream(COMMA.split(sentence)).toList());
        if (parts.size() < 2) {
            return proper(text);
        }
        dropBeforeIntroduction(parts);
        parts.set(0, BEFORE_FIRST.matcher(parts.getFirst()).replaceFirst(""));
        parts.addAll(lastTwo(parts.removeLast().replaceFirst("^en ", ""), false));
        parts.set(parts.size() - 1, AFTER_LAST.matcher(parts.getLast()).replaceFirst(""));
        return parts.stream().map(part -> LEADING.matcher(part).replaceFirst("").strip())
                .filter(part -> !part.isEmpty() && isNameLike(part) && !Fragments.isFragment(part)).distinct().toList();
    }

    /** "Een klankbordgroep denkt mee, met de GGD, de politie": the enumeration begins at "met". */
    private static void dropBeforeIntroduction(List<String> parts) {
        for (int at = parts.size() - 2; at > 0; at--) {
            Matcher introduced = INTRODUCED.matcher(parts.get(at));
            if (introduced.find() && !Fragments.isFragment(parts.get(at).substring(introduced.end()).strip())) {
                parts.subList(0, at).clear();
                return;
            }
        }
    }

    private static long commas(String text) {
        return text.chars().filter(character -> character == ',').count();
    }

    /** What is written as a name within running text. */
    private static List<String> proper(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = PROPER.matcher(text);
        while (found.find()) {
            String prefix = found.group(2) == null ? "" : found.group(2);
            String name = prefix.toLowerCase(Locale.ROOT).startsWith("afdeling ")
                    ? found.group().substring("afdeling ".length()) : found.group();
            if (found.group(1) == null && !NO_NAMES.contains(name) && isNameLike(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
