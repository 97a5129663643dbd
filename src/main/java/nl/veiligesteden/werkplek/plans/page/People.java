package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of people, such as "jongeren op school" and "vrouwen in de openbare ruimte": whom a plan is for, and nothing that is done. */
final class People {

    /** One alone may be an activity by that name. */
    private static final int FEWEST = 2;
    private static final String WHO = "jongeren|jongvolwassenen|jeugd|jeugdigen|kinderen|vrouwen|meisjes|meiden|dames|mannen|jongens|studenten|scholieren|leerlingen|"
            + "professionals|boa[’']?s|handhavers|toezichthouders|portiers|beveiligers|hulpverleners|horecapersoneel|horecamedewerkers|omstanders|slachtoffers|"
            + "daders|plegers|inwoners|bewoners|bezoekers|toeristen|ouders|opvoeders|ouderen|senioren|docenten|leraren|jongerenwerkers|mensen|personen|uitgaanspubliek|"
            + "stappers|vrijwilligers|werknemers|nieuwkomers|statushouders|homoseksuelen|biseksuelen|transpersonen|lhbti?q?i?a?\\+?(?:[ -]?(?:personen|ers|gemeenschap|mensen))?";
    private static final Pattern ONE = Pattern.compile("(?:(?:de|het|onze|alle|iedere|jonge|oudere|kwetsbare|lokale|lesbische|homoseksuele|mbo-|hbo-) ?){0,3}(?:" + WHO + ")"
            + "(?:(?:,| en| of|/| in| op| bij| uit| van| met| tot| vanaf| tussen| rond| binnen| die| tijdens| zonder)(?!\\p{L}).*| \\(.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLAUSE = Pattern.compile("(?<!\\p{L})die(?!\\p{L}).*");

    /** @param names whom the lists name */
    record Found(List<Line> lines, List<String> names) {
    }

    private People() {
    }

    /** The lines with lists of people as running text, so that neither items nor pillars are made of them. */
    static Found apart(List<Line> body) {
        List<Line> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < body.size()) {
            int end = at;
            while (end < body.size() && body.get(end).isItem()) {
                end++;
            }
            List<Line> list = body.subList(at, Math.max(end, at + 1));
            boolean people = isList(list);
            list.forEach(line -> lines.add(people ? line.with(Line.Trait.PROSE) : line));
            if (people) {
                list.forEach(line -> names.add(bare(line)));
            }
            at += list.size();
        }
        return new Found(lines, names);
    }

    /** Every bullet is one of people, and none has a name of its own that would make it an item. */
    static boolean isList(List<Line> bullets) {
        return bullets.size() >= FEWEST && bullets.stream().allMatch(line -> line.isItem() && line.name() == null && line.marks().isEmpty() && isPeople(bare(line)));
    }

    /** What those people do stands behind "die"; a verb elsewhere says what is done with them. */
    private static boolean isPeople(String text) {
        return text.length() <= Words.LONGEST_NAME && ONE.matcher(text).matches() && !Fragments.hasVerb(CLAUSE.matcher(text).replaceFirst(""));
    }

    private static String bare(Line line) {
        return Ended.of(line.text(), "", "").name();
    }
}
