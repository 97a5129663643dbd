package nl.veiligesteden.werkplek.plans.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what the prose says of the plan as a whole. All but a plainly told year is a guess. */
final class FactFinder {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SENTENCE_END = Pattern.compile("\\n+|(?<=[.!?])\\s+(?=[\\p{Lu}“‘(•])");
    private static final Pattern JOINED = Pattern.compile(
            "(?<!\\p{L})(?:aangesloten|aansloot|sloot|sluit|neemt|doet|deelnemer|deelgenomen|toegetreden|trad)(?!\\p{L})", FLAGS);
    private static final Pattern PERIOD = Pattern.compile("(?<!\\d)(20\\d\\d) ?[-–/] ?(?:20)?\\d\\d(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{L})(?:(?:begin|medio|halverwege|eind|einde|voorjaar|zomer|najaar|herfst|"
            + "winter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: van)? )?(20\\d\\d)(?!\\d)", FLAGS);
    private static final List<Pattern> OBJECTIVES = List.of(
            goal("(?:belangrijkste|hoofd|centrale|overkoepelende) ?(?:doel|doelstelling)(?!\\p{L})[^.]{0,60}? is(?: om)?:? "),
            goal("maximale effect bereiken: "),
            goal("(?<!\\p{L})(?:heeft|hebben) (?:als doel|tot doel)(?: om)?:? "),
            goal("(?<!\\p{L})(?:het doel|ons doel|de doelstelling|doel)(?: van [^.]{0,60}?)? is(?: om)?:? "),
            goal("(?<!\\p{L})(?:de|onze) ambitie(?: van [^.]{0,60}?)? is(?: om)?:? "));
    private static final Pattern MID_SENTENCE = Pattern.compile("[^\\p{L}\\p{N}‘’“”'\"(]|(?:en|of|maar|want|dus|echter|ook|nog|niet|dan|toch|al|altijd|steeds|tevens|eveneens|"
            + "zoals|als|er|daar\\p{L}*|hier\\p{L}*|waar\\p{L}*|blijft|blijven|wordt|worden|was|geweest|gebleven|bereikt|gehaald|duidelijk|helder|hetzelfde|dezelfde|"
            + "tweeledig|drieledig|meervoudig)(?!\\p{L})", FLAGS);
    private static final Map<String, Pattern> GROUPS = groups();

    private final List<Guess> guesses;

    FactFinder(List<Guess> guesses) {
        this.guesses = guesses;
    }

    Facts facts(PlanPage page) {
        String introduction = prose(page, SectionKind.INTRODUCTION);
        String ambition = prose(page, SectionKind.AMBITION);
        String all = String.join("\n", introduction, ambition, prose(page, SectionKind.APPROACH), prose(page, SectionKind.ACTIONS));
        Matcher joined = joined(introduction + "\n" + all);
        return new Facts(joined == null ? null : Integer.valueOf(joined.group(1)), joined == null ? "" : joined.group(),
                objective(ambition + "\n" + all), targetGroups(all + "\n" + people()));
    }

    private String people() {
        return String.join("\n", guesses.stream().filter(guess -> guess.kind() == GuessKind.PEOPLE).map(Guess::value).toList());
    }

    /** The year in the sentence on joining; a programme period only says that the municipality took part by then. */
    private Matcher joined(String text) {
        for (String sentence : sentences(text)) {
            Matcher year = YEAR.matcher(sentence);
            if (JOINED.matcher(sentence).find() && year.find()) {
                Matcher period = PERIOD.matcher(sentence);
                boolean fromPeriod = period.find() && period.start() <= year.start(1) && year.start(1) < period.end();
                if (fromPeriod || !sentence.toLowerCase(Locale.ROOT).matches(".*(?:aangesloten|sloot|aansloot|toegetreden|trad|sinds).*")) {
                    guesses.add(new Guess(GuessKind.JOINED_YEAR, "", year.group(1)));
                }
                return year;
            }
        }
        return null;
    }

    private String objective(String text) {
        for (Pattern pattern : OBJECTIVES) {
            for (String sentence : sentences(text)) {
                Matcher found = pattern.matcher(sentence);
                String objective = found.find() ? found.group(1).replaceFirst("[.;]$", "").strip() : "";
                if (isWhole(objective)) {
                    guesses.add(new Guess(GuessKind.MAIN_OBJECTIVE, "", objective));
                    return objective;
                }
            }
        }
        return "";
    }

    /** What begins mid-sentence says something of the objective, and not what it is: none is better than a wrong one. */
    private static boolean isWhole(String objective) {
        return objective.indexOf(' ') > 0 && objective.indexOf(' ') != objective.lastIndexOf(' ') && !MID_SENTENCE.matcher(objective).lookingAt();
    }

    private List<String> targetGroups(String text) {
        List<String> found = GROUPS.entrySet().stream().filter(group -> group.getValue().matcher(text).find())
                .map(Map.Entry::getKey).toList();
        found.forEach(group -> guesses.add(new Guess(GuessKind.TARGET_GROUP, "", group)));
        return found;
    }

    private static List<String> sentences(String text) {
        return SENTENCE_END.splitAsStream(text).filter(sentence -> sentence.length() <= Words.LONGEST_SENTENCE).toList();
    }

    private static String prose(PlanPage page, SectionKind kind) {
        return String.join("\n", page.sections().stream().filter(section -> section.kind() == kind)
                .map(FactFinder::words).toList());
    }

    private static String words(Section section) {
        return switch (section) {
            case TextSection text -> text.text();
            case ApproachSection approach -> String.join("\n", approach.intro(), String.join("\n", approach.pillars().stream()
                    .flatMap(pillar -> Stream.concat(
                            Stream.of(pillar.name() + ": " + pillar.explanation()),
                            pillar.strands().stream().map(StrandPart::text))).toList()), approach.closing());
            case ItemsSection items -> items.intro() + "\n" + items.closing();
            case InvolvedSection involved -> involved.intro() + "\n" + involved.closing();
        };
    }

    private static Pattern goal(String before) {
        return Pattern.compile(before + "(.+)", FLAGS);
    }

    private static Map<String, Pattern> groups() {
        Map<String, String> clues = new LinkedHashMap<>();
        clues.put("WOMEN_AND_GIRLS", "(?<!\\p{L})(?<!lesbische )(?:vrouwen|meisjes|meiden)(?!\\p{L})");
        clues.put("LHBTIQ", "(?<!\\p{L})(?:lhbt|regenboog|homoseksu|biseks|transpers|queer)");
        clues.put("BOYS_AND_MEN", "(?<!\\p{L})(?<!homoseksuele )(?:mannen|jongens)(?!\\p{L})");
        clues.put("BYSTANDERS", "(?<!\\p{L})omstander");
        clues.put("YOUNG_PEOPLE", "(?<!\\p{L})(?:jongeren|jeugd|jeugdigen)(?!\\p{L})");
        clues.put("STUDENTS", "(?<!\\p{L})student");
        clues.put("PEOPLE_WITH_DISABILITY", "(?<!\\p{L})beperking(?:en)?(?!\\p{L})");
        clues.put("PROFESSIONALS", "(?<!\\p{L})(?:boa(?:[’']?s)?|professionals|handhavers|toezichthouders|horecapersoneel|portiers)(?!\\p{L})");
        clues.put("EVERYONE", "(?<!\\p{L})(?:iedereen|alle inwoners|iedere inwoner|iedere bewoner|elke inwoner)(?!\\p{L})");
        Map<String, Pattern> groups = new LinkedHashMap<>();
        clues.forEach((code, clue) -> groups.put(code, Pattern.compile(clue, FLAGS)));
        return groups;
    }
}
