package nl.veiligesteden.werkplek.plans.page;

import java.util.List;

/** The actions or the activities: prose, and the items if there are any. Without items all prose is the intro. */
public record ItemsSection(SectionKind kind, String heading, String intro, List<ItemPart> items, String closing)
        implements Section {

    public ItemsSection {
        if (kind != SectionKind.ACTIONS && kind != SectionKind.ACTIVITIES) {
            throw new IllegalArgumentException("A section with items cannot be " + kind);
        }
        heading = Words.orElse(heading, kind.usualHeading());
        items = List.copyOf(items);
        intro = items.isEmpty() ? Prose.joined(intro, closing) : Prose.canonical(intro);
        closing = items.isEmpty() ? "" : Prose.canonical(closing);
    }
}
