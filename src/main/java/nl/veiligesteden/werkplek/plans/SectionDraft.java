package nl.veiligesteden.werkplek.plans;

import nl.veiligesteden.werkplek.shared.Problems;

/** What a form says of a section. */
public record SectionDraft(String heading, String body, String closing) {

    private static final int HEADING_MAX = 1000;
    private static final int TEXT_MAX = 100_000;

    public SectionDraft {
        Problems problems = new Problems();
        heading = problems.line("heading", heading, HEADING_MAX);
        body = problems.text("body", body, TEXT_MAX);
        closing = problems.text("closing", closing, TEXT_MAX);
        problems.refuse();
    }
}
