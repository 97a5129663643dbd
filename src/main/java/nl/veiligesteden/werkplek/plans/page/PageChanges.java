package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What one page says and another does not, section by section, as text that can be compared word by word. */
public final class PageChanges {

    /**
     * One section that differs.
     *
     * @param heading as it stands in the later page, or else as it stood
     * @param before empty for a section that is new
     * @param after empty for one that is gone
     */
    public record Change(String heading, String before, String after) {
    }

    private PageChanges() {
    }

    /** The sections that differ, in the order of the later page, then what is gone; a page's title counts as its first section. */
    public static List<Change> between(PlanPage before, PlanPage after) {
        List<Change> changes = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            changes.add(new Change(after.title(), before.title(), after.title()));
        }
        List<Section> left = new ArrayList<>(before.sections());
        for (Section section : after.sections()) {
            Section earlier = take(left, section);
            if (!section.equals(earlier)) {
                changes.add(new Change(named(section), earlier == null ? "" : words(earlier), words(section)));
            }
        }
        left.forEach(gone -> changes.add(new Change(named(gone), words(gone), "")));
        return List.copyOf(changes);
    }

    /** What the section was: the same in all, or under the same heading, or else the first of its kind. */
    private static Section take(List<Section> left, Section section) {
        Section found = left.stream().filter(section::equals).findFirst()
                .or(() -> left.stream().filter(other -> other.kind() == section.kind() && other.heading().equals(section.heading())).findFirst())
                .or(() -> left.stream().filter(other -> other.kind() == section.kind() && section.kind() != SectionKind.OTHER).findFirst()).orElse(null);
        left.remove(found);
        return found;
    }

    private static String named(Section section) {
        return section.heading().isEmpty() ? section.kind().usualHeading() : section.heading();
    }

    /** All that a section says, as it is read. */
    public static String words(Section section) {
        StringJoiner words = new StringJoiner("\n\n");
        add(words, section.heading());
        switch (section) {
            case TextSection text -> add(words, text.text());
            case ApproachSection approach -> {
                add(words, approach.intro());
                add(words, approach.pillars().stream().map(PageChanges::pillar).collect(Collectors.joining("\n")));
                add(words, approach.closing());
            }
            case ItemsSection items -> {
                add(words, items.intro());
                add(words, items.items().stream().map(item -> Prose.BULLET + named(item.title(), item.explanation()) + item.ending()).collect(Collectors.joining("\n")));
                add(words, items.closing());
            }
            case InvolvedSection involved -> {
                add(words, involved.intro());
                add(words, involved.lines().stream().map(line -> Prose.BULLET + InvolvedWords.plain(line.label(), line.text())).collect(Collectors.joining("\n")));
                add(words, involved.closing());
            }
        }
        return words.toString();
    }

    private static void add(StringJoiner words, String text) {
        if (!text.isEmpty()) {
            words.add(text);
        }
    }

    private static String pillar(PillarPart pillar) {
        StringJoiner lines = new StringJoiner("\n").add(Prose.BULLET + named(pillar.name(), pillar.explanation()) + pillar.ending());
        pillar.strands().forEach(strand -> lines.add("  " + Prose.BULLET + strand.text() + strand.ending()));
        return lines.toString();
    }

    private static String named(String name, String explanation) {
        return explanation.isEmpty() ? name : name + ": " + explanation;
    }
}
