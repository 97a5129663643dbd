package nl.veiligesteden.werkplek.plans.page;

/**
 * A section that is prose only: introduction, ambition, or whatever stands under a heading that is not known.
 * Only an introduction may go without a heading.
 */
public record TextSection(SectionKind kind, String heading, String text) implements Section {

    public TextSection {
        if (kind != SectionKind.INTRODUCTION && kind != SectionKind.AMBITION && kind != SectionKind.OTHER) {
            throw new IllegalArgumentException("A text section cannot be " + kind);
        }
        heading = Words.clean(heading);
        if (heading.isEmpty() && kind != SectionKind.INTRODUCTION) {
            heading = kind.usualHeading();
        }
        text = Prose.canonical(text);
    }

    /** True for an introduction that says nothing and has no heading: it leaves no trace on a page. */
    boolean isNothing() {
        return heading.isEmpty() && text.isEmpty();
    }
}
