package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.plans.page.Line.Trait;

/**
 * Makes lines of a page: the reverse of {@link PageRecogniser}. Wherever the recogniser would take the plain words for
 * something else, the line says openly what it is; it asks the recogniser's own rules, so the two cannot disagree.
 */
final class PageComposer {

    private static final int SECTION_LEVEL = 2;

    private final List<Line> lines = new ArrayList<>();
    private SectionKind above;

    private PageComposer() {
    }

    static List<Line> lines(PlanPage page) {
        PageComposer composer = new PageComposer();
        composer.title(page);
        page.sections().forEach(composer::section);
        return composer.lines;
    }

    private void title(PlanPage page) {
        Line title = Line.heading(1, page.title());
        boolean tells = HeadingWords.municipality(page.title()).filter(page.municipality()::equals).isPresent();
        lines.add(tells ? title : title.with(Map.of(Mark.MUNICIPALITY, page.municipality())));
    }

    private void section(Section section) {
        heading(section);
        switch (section) {
            case TextSection text -> Prose.lines(text.text()).forEach(line -> lines.add(line.isBullet() ? line : paragraph(section, line)));
            case ApproachSection approach -> {
                prose(section, approach.intro());
                int first = lines.size();
                approach.pillars().forEach(this::pillar);
                tellFromPeople(first);
                prose(section, approach.closing());
            }
            case ItemsSection items -> {
                itemsIntro(items);
                int first = lines.size();
                items.items().forEach(this::item);
                tellFromPeople(first);
                prose(section, items.closing());
            }
            case InvolvedSection involved -> {
                prose(section, involved.intro());
                involved.lines().forEach(line -> involved(involved.heading(), line));
                prose(section, involved.closing());
            }
        }
        above = section.kind();
    }

    private void heading(Section section) {
        if (section.heading().isEmpty()) {
            return;
        }
        Line heading = Line.heading(SECTION_LEVEL, section.heading());
        boolean told = HeadingWords.ofHeading(section.heading()).kind() == section.kind()
                && !Noise.looksLike(section.heading())
                && !(above == SectionKind.INVOLVED && Outline.isLabelHeading(section.heading()));
        lines.add(told ? heading : heading.with(Map.of(Mark.KIND, section.kind().word())));
    }

    /** Paragraphs of a section without items stay paragraphs, also where they look like items. */
    private void itemsIntro(ItemsSection section) {
        boolean misleading = section.items().isEmpty() && !NamedParagraphs.in(Prose.lines(section.intro())).items().isEmpty();
        for (Line line : Prose.lines(section.intro())) {
            if (misleading && NamedParagraphs.isNamed(line)) {
                lines.add(line.with(Trait.LITERAL));
            } else {
                lines.add(line.isBullet() ? line.with(Trait.PROSE) : paragraph(section, line));
            }
        }
    }

    private void prose(Section section, String text) {
        Prose.lines(text).forEach(line -> lines.add(line.isBullet() ? line.with(Trait.PROSE) : paragraph(section, line)));
    }

    private static Line paragraph(Section section, Line line) {
        String text = line.text();
        boolean misleading = TextLines.looksMarked(text) || HeadingWords.isHeading(text) || Noise.looksLike(text)
                || section.heading().isEmpty() && Announced.announced(line).isPresent()
                || section.kind() == SectionKind.APPROACH && Items.isPillarHeading(text)
                || section.kind() == SectionKind.INVOLVED
                && (InvolvedWords.beginsWithLabel(text) || InvolvedRecogniser.isEnumeration(section.heading(), line));
        return misleading ? line.with(Trait.LITERAL) : line;
    }

    private void pillar(PillarPart pillar) {
        Line plain = Line.bullet(1, named(pillar.name(), pillar.explanation()) + pillar.ending());
        List<Line> beneath = new ArrayList<>();
        for (StrandPart strand : pillar.strands()) {
            beneath.addAll(item(1, strand.text(), strand.ending()));
        }
        Map<Mark, String> marks = MomentWords.of(pillar.name()) == pillar.moment() ? Map.of()
                : Map.of(Mark.MOMENT, MomentWords.mark(pillar.moment()));
        Line marked = plain.with(marks);
        boolean agreed = Items.pillar(new Items.Group(marked, beneath)).equals(pillar);
        lines.add(agreed ? marked : told(pillar.name(), pillar.explanation(), pillar.ending()).with(marks));
        beneath.forEach(line -> lines.add(deeper(line)));
    }

    private void item(ItemPart item) {
        String head = Prose.head(item.explanation());
        List<Line> bullets = Prose.bullets(item.explanation());
        String ending = bullets.isEmpty() ? item.ending() : "";
        Line plain = Line.bullet(1, named(item.title(), head) + ending);
        List<Line> beneath = ended(bullets, item.ending());
        boolean agreed = Items.item(new Items.Group(plain, beneath)).equals(item);
        lines.add(agreed ? plain : told(item.title(), head, ending));
        beneath.forEach(line -> lines.add(deeper(line)));
    }

    /** Items that are called after people would be taken for target groups: the first says openly that it is an item. */
    private void tellFromPeople(int first) {
        if (People.isList(lines.subList(first, lines.size()))) {
            Line line = lines.get(first);
            lines.set(first, Line.bullet(line.level(), "").named(line.text()).with(line.marks()));
        }
    }

    private void involved(String heading, InvolvedLine line) {
        Map<Mark, String> marks = new EnumMap<>(Mark.class);
        if (InvolvedLine.under(heading, line.label(), line.text()).kind() != line.kind()) {
            marks.put(Mark.KIND, line.kind().word());
        }
        InvolvedLine found = InvolvedLine.of(line.kind(), line.label(), line.text());
        if (found.list() != line.list()) {
            marks.put(Mark.LIST, line.list() ? InvolvedLine.YES : InvolvedLine.NO);
        }
        if (!found.names().equals(line.names())) {
            marks.put(Mark.NAMES, String.join("; ", line.names()));
        }
        lines.add(Line.bullet(1, InvolvedWords.plain(line.label(), line.text())).with(marks));
    }

    /** A line that tells its name apart, for a name that the recogniser would end elsewhere. */
    private static Line told(String name, String explanation, String ending) {
        return explanation.isEmpty() ? Line.bullet(1, "").named(name + ending)
                : Line.bullet(1, explanation + ending).named(name);
    }

    private static String named(String name, String explanation) {
        return explanation.isEmpty() ? name : name + ": " + explanation;
    }

    /** The lines of an item's text with the ending at the very end. */
    private static List<Line> item(int level, String text, String ending) {
        List<Line> bullets = Prose.bullets(text);
        List<Line> result = new ArrayList<>();
        result.add(Line.bullet(level, Prose.head(text) + (bullets.isEmpty() ? ending : "")));
        ended(bullets, ending).forEach(bullet -> result.add(Line.bullet(level + bullet.level(), bullet.text())));
        return result;
    }

    private static List<Line> ended(List<Line> bullets, String ending) {
        List<Line> result = new ArrayList<>(bullets);
        if (!result.isEmpty()) {
            Line last = result.removeLast();
            result.add(Line.bullet(last.level(), last.text() + ending));
        }
        return result;
    }

    private static Line deeper(Line line) {
        return Line.bullet(line.level() + 1, line.text());
    }
}
