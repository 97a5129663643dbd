package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.shared.Moment;

/** Bullets as items, pillars and strands. */
final class Items {

    /** A bullet with those beneath it, which count their levels from one. */
    record Group(Line head, List<Line> beneath) {
    }

    private record Parts(String name, String rest) {
    }

    private static final String NUMBERED = "(?:pijler|spoor|thema|fase|lijn|programmalijn|speerpunt)\\s+(?:\\d{1,2}|[IVX]{1,4}|een|één|twee|drie|vier|vijf)";
    private static final Pattern NUMBERED_NAME =
            Pattern.compile(NUMBERED, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PILLAR_HEADING =
            Pattern.compile(NUMBERED + "(?:\\s*[:.–—-]\\s*.{1,90}|:?)(?<![.;,])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Items() {
    }

    static List<Group> groups(List<Line> bullets) {
        List<Group> groups = new ArrayList<>();
        Levels levels = new Levels();
        for (Line bullet : bullets) {
            int level = levels.of(bullet.level());
            if (level == 1) {
                groups.add(new Group(bullet, new ArrayList<>()));
            } else {
                groups.getLast().beneath().add(new Line(Line.Kind.BULLET, level - 1, bullet.name(), bullet.text(),
                        bullet.trait(), bullet.marks()));
            }
        }
        return groups;
    }

    /** "PUB-ploeg: treedt op;": what stands before the colon is the title, what is beneath belongs to the explanation. */
    static ItemPart item(Group group) {
        Parts parts = parts(group.head(), false);
        return new ItemPart(parts.name(), parts.rest() + "\n" + Prose.of(group.beneath()), "");
    }

    static PillarPart pillar(Group group) {
        Parts parts = parts(group.head(), true);
        return pillar(parts.name(), parts.rest(), group.head().marks(), group.beneath());
    }

    /** A pillar with a heading of its own. */
    static PillarPart pillar(String name, String explanation, Map<Mark, String> marks, List<Line> beneath) {
        List<StrandPart> strands = groups(beneath).stream().map(Items::strand).toList();
        PillarPart unmarked = new PillarPart(name, explanation, "", null, strands);
        Moment moment = marks.containsKey(Mark.MOMENT) ? MomentWords.marked(marks.get(Mark.MOMENT)).orElse(null)
                : MomentWords.of(unmarked.name());
        return new PillarPart(unmarked.name(), unmarked.explanation(), unmarked.ending(), moment, strands);
    }

    static StrandPart strand(Group group) {
        return new StrandPart(group.head().whole() + "\n" + Prose.of(group.beneath()), "");
    }

    /** A paragraph such as "Pijler 1: Openbare ruimte" is the heading of a pillar. */
    static boolean isPillarHeading(String paragraph) {
        return PILLAR_HEADING.matcher(paragraph).matches();
    }

    private static boolean hasWords(String name) {
        return !Prose.line(name).isEmpty();
    }

    private static Parts parts(Line line, boolean pillar) {
        if (line.name() != null && hasWords(line.name())) {
            return new Parts(line.name(), line.text());
        }
        String text = line.whole();
        int colon = text.indexOf(": ");
        if (pillar && colon > 0 && NUMBERED_NAME.matcher(text.substring(0, colon)).matches()) {
            colon = text.indexOf(": ", colon + 1);
        }
        boolean named = colon > 0 && hasWords(text.substring(0, colon)) && !text.substring(0, colon).contains(". ");
        return named ? new Parts(text.substring(0, colon), text.substring(colon + 2)) : new Parts(text, "");
    }
}
