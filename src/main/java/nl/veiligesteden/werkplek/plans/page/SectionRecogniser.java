package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes a section of the lines under its heading, and notes what it had to guess. */
final class SectionRecogniser {

    /** Prose, the items in the midst of it, and the prose after them. */
    private record Body<T>(String intro, List<T> items, String closing) {
    }

    /** A heading within a section, and what stands under it. */
    private record Block(Line heading, List<Line> lines) {

        String paragraphs() {
            return String.join(" ", lines.stream().filter(line -> !line.isBullet()).map(Line::whole).toList());
        }

        List<Line> bullets() {
            return lines.stream().filter(Line::isBullet).toList();
        }
    }

    private final List<Guess> guesses;

    SectionRecogniser(List<Guess> guesses) {
        this.guesses = guesses;
    }

    Section section(Outline.Part part) {
        if (part.guessed()) {
            guesses.add(new Guess(GuessKind.HEADING, part.heading(), part.kind().name()));
        }
        return switch (part.kind()) {
            case APPROACH -> approach(withoutPeople(part));
            case ACTIONS, ACTIVITIES -> items(withoutPeople(part));
            case INVOLVED -> new InvolvedRecogniser(part, guesses).section();
            case INTRODUCTION, AMBITION, OTHER -> new TextSection(part.kind(), part.heading(), Prose.of(part.body()));
        };
    }

    private Outline.Part withoutPeople(Outline.Part part) {
        People.Found people = People.apart(part.body());
        if (!people.names().isEmpty()) {
            guesses.add(new Guess(GuessKind.PEOPLE, part.heading(), String.join("; ", people.names())));
        }
        return part.with(people.lines());
    }

    private Section approach(Outline.Part part) {
        Body<PillarPart> body = part.body().stream().anyMatch(SectionRecogniser::isPillarHeading)
                ? underHeadings(part.body(), SectionRecogniser::isPillarHeading, SectionRecogniser::pillar)
                : firstList(part, Items::pillar);
        body.items().stream().filter(pillar -> pillar.moment() != null && !isMarked(part.body(), pillar)).forEach(pillar ->
                guesses.add(new Guess(GuessKind.MOMENT, pillar.name(), pillar.moment().name())));
        return new ApproachSection(part.heading(), body.intro(), body.items(), body.closing());
    }

    private Section items(Outline.Part part) {
        int list = indexOf(part.body(), Line::isItem);
        int heading = indexOf(part.body(), Line::isHeading);
        Body<ItemPart> body = heading < list
                ? underHeadings(part.body(), Line::isHeading, SectionRecogniser::item)
                : list < part.body().size() ? firstList(part, Items::item) : namedParagraphs(part);
        if (part.announced() && !body.items().isEmpty()) {
            guesses.add(new Guess(GuessKind.ITEMS, part.heading(), part.kind().name()));
        }
        return new ItemsSection(part.kind(), part.heading(), body.intro(), body.items(), body.closing());
    }

    private Body<ItemPart> namedParagraphs(Outline.Part part) {
        NamedParagraphs.Found found = NamedParagraphs.in(part.body());
        if (!found.items().isEmpty()) {
            guesses.add(new Guess(GuessKind.ITEMS, part.heading(), part.kind().name()));
        }
        return new Body<>(Prose.of(part.body().subList(0, found.start())), found.items(),
                Prose.of(part.body().subList(found.end(), part.body().size())));
    }

    /** The first list holds the items; a later list stays where it is, in the closing prose. */
    private <T> Body<T> firstList(Outline.Part part, Function<Items.Group, T> item) {
        List<Line> lines = part.body();
        int start = indexOf(lines, Line::isItem);
        int end = start;
        while (end < lines.size() && lines.get(end).isItem()) {
            end++;
        }
        List<Line> after = lines.subList(end, lines.size());
        if (after.stream().anyMatch(Line::isItem)) {
            guesses.add(new Guess(GuessKind.MORE_ITEMS, part.heading(), part.kind().name()));
        }
        return new Body<>(Prose.of(lines.subList(0, start)), Items.groups(lines.subList(start, end)).stream().map(item).toList(),
                Prose.of(after));
    }

    /** Every heading within the section names an item; its paragraphs and lists belong to it. */
    private static <T> Body<T> underHeadings(List<Line> lines, Predicate<Line> isHeading, Function<Block, T> item) {
        int start = indexOf(lines, isHeading);
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines.subList(start, lines.size())) {
            if (isHeading.test(line)) {
                blocks.add(new Block(line, new ArrayList<>()));
            } else {
                blocks.getLast().lines().add(line);
            }
        }
        return new Body<>(Prose.of(lines.subList(0, start)), blocks.stream().map(item).toList(), "");
    }

    private static PillarPart pillar(Block block) {
        return Items.pillar(block.heading().whole(), block.paragraphs(), block.heading().marks(), block.bullets());
    }

    private static ItemPart item(Block block) {
        return new ItemPart(block.heading().whole(), block.paragraphs() + "\n" + Prose.of(block.bullets()), "");
    }

    private static boolean isPillarHeading(Line line) {
        return line.isHeading() || line.isParagraph() && line.trait() == Line.Trait.NONE && Items.isPillarHeading(line.text());
    }

    private static boolean isMarked(List<Line> lines, PillarPart pillar) {
        return lines.stream().anyMatch(line -> line.marks().containsKey(Mark.MOMENT) && line.whole().startsWith(pillar.name()));
    }

    /** The size of the list when there is none. */
    private static int indexOf(List<Line> lines, Predicate<Line> condition) {
        int at = 0;
        while (at < lines.size() && !condition.test(lines.get(at))) {
            at++;
        }
        return at;
    }
}
