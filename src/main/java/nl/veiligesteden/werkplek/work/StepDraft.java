package nl.veiligesteden.werkplek.work;

import java.time.LocalDate;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * A step as somebody words it.
 *
 * @param assignee null for a step of nobody in particular
 * @param dueOn null for a step without a date
 */
public record StepDraft(String title, MembershipId assignee, LocalDate dueOn) {

    public StepDraft {
        Problems problems = new Problems();
        title = problems.line("title", title, ItemDraft.TITLE_MAX);
        problems.when(title.isEmpty(), "title", "invalid.step.missing").refuse();
    }
}
