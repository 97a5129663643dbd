package nl.veiligesteden.werkplek.plans.page;

import java.util.List;
import java.util.stream.Stream;

/** Paragraphs such as "Partners: politie, Halt" that stand in the prose of whatever section; they stay where they are. */
public final class PartnersInProse {

    private static final int FEWEST = 2;

    private PartnersInProse() {
    }

    /** As lines on partners, though they are none of the page. */
    public static List<InvolvedLine> of(PlanPage page) {
        return page.sections().stream().flatMap(PartnersInProse::prose).flatMap(text -> of(text).stream()).toList();
    }

    public static List<InvolvedLine> of(String prose) {
        return Prose.lines(prose).stream().filter(Line::isParagraph).map(Line::text)
                .filter(text -> InvolvedWords.isPartnersInGeneral(InvolvedWords.labelled(text).label()))
                .map(InvolvedWords::labelled).filter(line -> !line.text().isEmpty())
                .map(line -> InvolvedLine.of(InvolvedKind.OTHER_PARTNERS, line.label(), line.text()))
                .filter(line -> line.list() && line.names().size() >= FEWEST).toList();
    }

    private static Stream<String> prose(Section section) {
        return switch (section) {
            case TextSection text -> Stream.of(text.text());
            case ApproachSection approach -> Stream.of(approach.intro(), approach.closing());
            case ItemsSection items -> Stream.of(items.intro(), items.closing());
            case InvolvedSection involved -> Stream.of(involved.intro(), involved.closing());
        };
    }
}
