package nl.veiligesteden.werkplek.plans.page;

import java.util.List;

/** The approach: prose, and the pillars if there are any. Without pillars all prose is the intro. */
public record ApproachSection(String heading, String intro, List<PillarPart> pillars, String closing) implements Section {

    public ApproachSection {
        heading = Words.orElse(heading, SectionKind.APPROACH.usualHeading());
        pillars = List.copyOf(pillars);
        intro = pillars.isEmpty() ? Prose.joined(intro, closing) : Prose.canonical(intro);
        closing = pillars.isEmpty() ? "" : Prose.canonical(closing);
    }

    @Override
    public SectionKind kind() {
        return SectionKind.APPROACH;
    }
}
