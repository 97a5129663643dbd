package nl.veiligesteden.werkplek.plans.page;

import java.util.List;

/** Departments, partners and contacts, a line each. Without lines all prose is the intro. */
public record InvolvedSection(String heading, String intro, List<InvolvedLine> lines, String closing) implements Section {

    public InvolvedSection {
        heading = Words.orElse(heading, SectionKind.INVOLVED.usualHeading());
        lines = List.copyOf(lines);
        intro = lines.isEmpty() ? Prose.joined(intro, closing) : Prose.canonical(intro);
        closing = lines.isEmpty() ? "" : Prose.canonical(closing);
    }

    @Override
    public SectionKind kind() {
        return SectionKind.INVOLVED;
    }
}
