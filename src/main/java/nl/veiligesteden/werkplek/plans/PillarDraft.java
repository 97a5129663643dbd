package nl.veiligesteden.werkplek.plans;

import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.Problems;

/** What a form says of a pillar; without a moment it stays out of the comparison between municipalities. */
public record PillarDraft(String name, String explanation, Moment moment) {

    private static final int NAME_MAX = 1000;

    public PillarDraft {
        Problems problems = new Problems();
        name = problems.line("name", name, NAME_MAX);
        explanation = problems.text("explanation", explanation, 20_000);
        problems.when(!Alike.hasWords(name), "name", "invalid.name.missing").refuse();
    }
}
