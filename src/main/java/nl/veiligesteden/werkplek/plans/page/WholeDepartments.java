package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Afdeling Bestuur, Wijken en Veiligheid": one name with commas in it, up to the next word that says that a name begins. */
final class WholeDepartments {

    private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\d&’'+-]*";
    private static final String JOINT = "(?:,? (?:en|&|van|voor|in)(?: (?:de|het))? |, | )";
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})(?:([Aa]fdeling|[Ss]ector|[Dd]irectie)|([Tt]eam|[Cc]luster|[Dd]omein)) ("
            + WORD + "(?:" + JOINT + "(?!(?i:afdeling|sector|directie|team|cluster|domein)(?!\\p{L}))" + WORD + ")*)");
    private static final Pattern OF_ONE = Pattern.compile("(?<!\\p{L})(?:afdeling|team|directie)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile(WORD + "(?:" + JOINT + WORD + ")*");

    private static final Pattern LAST = Pattern.compile("(?:^|(.*?),? (?:en )?)" + NAME.pattern() + "$");

    /** What stands before a department whose name has a comma in it and which ends the text, and its name. */
    record Last(String before, String name) {
    }

    private WholeDepartments() {
    }

    /** Empty where no name has a comma in it: then there is nothing to keep together. */
    static List<String> find(String label, String text) {
        if (OF_ONE.matcher(label).find() && text.indexOf(',') > 0 && text.contains(" en ") && ALONE.matcher(text).matches()
                && !OF_ONE.matcher(text).find()) {
            return List.of(text);
        }
        List<String> names = new ArrayList<>();
        Matcher found = NAME.matcher(text);
        while (found.find()) {
            names.add(found.group(1) != null ? found.group(3) : found.group());
        }
        return names.stream().anyMatch(name -> name.indexOf(',') > 0) ? List.copyOf(names) : List.of();
    }

    /** Empty where the text ends otherwise: "politie, afdeling Jeugd, Halt" may be three. */
    static Optional<Last> last(String text) {
        Matcher found = LAST.matcher(text);
        return found.matches() && found.group(4).contains(",") && found.group(4).contains(" en ")
                ? Optional.of(new Last(found.group(1) == null ? "" : found.group(1), found.group(2) != null ? found.group(4) : found.group(3) + " " + found.group(4)))
                : Optional.empty();
    }
}
