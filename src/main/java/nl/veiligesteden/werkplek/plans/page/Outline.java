package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A page's lines divided: what belongs to the site, the title, and the sections with what stands under their headings. */
final class Outline {

    /**
     * @param guessed the heading has words of its own, so its kind is a guess
     * @param announced the page has no such heading: a sentence announces what follows
     */
    record Part(SectionKind kind, String heading, boolean guessed, boolean announced, List<Line> body) {

        Part(SectionKind kind, String heading, boolean guessed, List<Line> body) {
            this(kind, heading, guessed, false, body);
        }

        Part with(List<Line> other) {
            return new Part(kind, heading, guessed, announced, other);
        }
    }

    /** @param certain the line itself says that the page is one of a municipality's approach */
    record Title(int at, String municipality, boolean certain) {
    }

    private enum Place { CONTENT, FOOTER, TEASERS }

    private static final int USUAL_SECTION_LEVEL = 2;
    private static final int LONGEST_TITLE = 100;

    private final List<Line> lines;
    private final Title title;
    private final int sectionLevel;
    private List<Part> parts = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private Place place = Place.CONTENT;

    Outline(List<Line> lines) {
        this.lines = lines;
        title = findTitle().orElse(null);
        sectionLevel = findSectionLevel();
        parts.add(new Part(SectionKind.INTRODUCTION, "", false, new ArrayList<>()));
        for (int at = 0; at < lines.size(); at++) {
            if (title == null || at != title.at()) {
                place(lines.get(at), title != null && at < title.at());
            }
        }
        if (!isRecognised()) {
            parts = Announced.in(parts);
        }
    }

    Optional<Title> title() {
        return Optional.ofNullable(title);
    }

    /** The text of the title, empty when there is none. */
    String titleText() {
        return title == null ? "" : lines.get(title.at()).whole();
    }

    List<Part> parts() {
        return parts;
    }

    List<String> skipped() {
        return skipped;
    }

    List<String> unplaced() {
        return unplaced;
    }

    /** What was taken out of the document, with its changes tracked. */
    List<String> deleted() {
        return deleted;
    }

    boolean isPlanPage() {
        return title != null && title.certain() || isRecognised();
    }

    private boolean isRecognised() {
        return parts.stream().anyMatch(part -> part.kind() != SectionKind.INTRODUCTION && part.kind() != SectionKind.OTHER);
    }

    /** Under the heading of an involved section, a heading that is a label of that section begins a line of it. */
    static boolean isLabelHeading(String heading) {
        HeadingWords.Known known = HeadingWords.ofHeading(heading);
        boolean core = known.kind() == SectionKind.INVOLVED && known.usual();
        return !core && Set.of(SectionKind.INVOLVED, SectionKind.OTHER).contains(known.kind())
                && InvolvedWords.kind(heading) != InvolvedKind.OTHER;
    }

    private Optional<Title> findTitle() {
        int end = first(lines.size(), this::isExactHeading).orElse(lines.size());
        Optional<Integer> marked = first(end, line -> line.marks().containsKey(Mark.MUNICIPALITY));
        Optional<Integer> named = marked
                .or(() -> first(end, line -> line.isHeading() && line.level() == 1 && namesMunicipality(line)))
                .or(() -> first(end, line -> !line.isBullet() && namesMunicipality(line)));
        return named.map(at -> new Title(at, municipality(lines.get(at)), true))
                .or(() -> first(end, line -> line.isHeading() && !DateLines.isOne(line.text())).filter(at -> lines.get(at).level() == 1).map(Outline::guessed))
                .or(() -> first(end, line -> line.trait() == Line.Trait.NONE && !Noise.looksLike(line.text()) && !DateLines.isOne(line.text()))
                        .filter(at -> isShort(lines.get(at))).map(Outline::guessed));
    }

    private static Title guessed(int at) {
        return new Title(at, "", false);
    }

    private static boolean isShort(Line line) {
        return line.isParagraph() && line.text().length() <= LONGEST_TITLE && !line.text().matches(".*[.!?:;,]");
    }

    private Optional<Integer> first(int end, Predicate<Line> condition) {
        return IntStream.range(0, end).filter(at -> isContent(lines.get(at)))
                .filter(at -> condition.test(lines.get(at))).boxed().findFirst();
    }

    private static boolean isContent(Line line) {
        return line.trait() != Line.Trait.NOISE && line.trait() != Line.Trait.ASIDE && line.trait() != Line.Trait.DELETED;
    }

    private static boolean namesMunicipality(Line line) {
        return line.trait() == Line.Trait.NONE && HeadingWords.municipality(line.text()).isPresent();
    }

    private static String municipality(Line line) {
        String marked = line.marks().get(Mark.MUNICIPALITY);
        return marked != null ? marked : HeadingWords.municipality(line.text()).orElse("");
    }

    private boolean isExactHeading(Line line) {
        return line.marks().containsKey(Mark.KIND)
                || !line.isBullet() && line.trait() == Line.Trait.NONE && !line.marks().containsKey(Mark.MUNICIPALITY)
                && HeadingWords.isPhrase(line.text());
    }

    private int findSectionLevel() {
        return IntStream.range(title == null ? 0 : title.at() + 1, lines.size()).mapToObj(lines::get)
                .filter(line -> line.isHeading() && line.trait() != Line.Trait.NOISE)
                .filter(line -> HeadingWords.ofHeading(line.text()).kind() != SectionKind.OTHER)
                .mapToInt(Line::level).min().orElse(USUAL_SECTION_LEVEL);
    }

    private void place(Line line, boolean beforeTitle) {
        boolean own = line.trait() == Line.Trait.LITERAL || !line.marks().isEmpty();
        if (line.trait() == Line.Trait.ASIDE) {
            unplaced.add(line.whole());
        } else if (line.trait() == Line.Trait.DELETED) {
            deleted.add(line.whole());
        } else if (line.trait() == Line.Trait.NOISE || Prose.isBareMarker(line.whole()) && !isSectionHeading(line)) {
            skipped.add(line.whole());
        } else if (place == Place.TEASERS && !isUsualHeading(line)) {
            skipped.add(line.whole());
        } else if (!own && !line.isBullet() && Noise.beginsTeasers(line.text())) {
            place = Place.TEASERS;
            skipped.add(line.whole());
        } else if (!own && !line.isBullet() && Noise.looksLike(line.text())) {
            place = Noise.beginsFooter(line.text()) ? Place.FOOTER : place;
            skipped.add(line.whole());
        } else if (place == Place.FOOTER && !isSectionHeading(line)) {
            (Noise.belongsToFooter(line.whole()) ? skipped : unplaced).add(line.whole());
        } else if (beforeTitle) {
            unplaced.add(line.whole());
        } else {
            placeContent(line);
        }
    }

    private void placeContent(Line line) {
        place = Place.CONTENT;
        if (isSectionHeading(line)) {
            parts.add(part(line));
        } else {
            parts.getLast().body().add(line);
        }
    }

    private boolean isUsualHeading(Line line) {
        return isExactHeading(line) && HeadingWords.exact(line.text()).filter(HeadingWords.Known::usual).isPresent();
    }

    private boolean isSectionHeading(Line line) {
        if (line.marks().containsKey(Mark.KIND) && line.isHeading()) {
            return true;
        }
        boolean heading = line.isHeading() && (line.level() <= sectionLevel || HeadingWords.isHeading(line.text()))
                || line.isParagraph() && line.trait() == Line.Trait.NONE && HeadingWords.isHeading(line.text());
        return heading && !(parts.getLast().kind() == SectionKind.INVOLVED && isLabelHeading(line.text()));
    }

    private static Part part(Line heading) {
        HeadingWords.Known known = HeadingWords.ofHeading(heading.text());
        String marked = heading.marks().get(Mark.KIND);
        SectionKind kind = marked == null ? known.kind() : kind(marked);
        boolean guessed = marked == null && (!known.usual() || heading.isParagraph() && !HeadingWords.isPhrase(heading.text()));
        return new Part(kind, heading.text(), guessed, new ArrayList<>());
    }

    private static SectionKind kind(String word) {
        for (SectionKind kind : SectionKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return SectionKind.OTHER;
    }
}
