package nl.veiligesteden.werkplek.programme;

import nl.veiligesteden.werkplek.shared.Problems;

/**
 * What a form says of a target group.
 *
 * @param nameEn as the Dutch name where it is left empty
 */
public record TargetGroupDraft(String name, String nameEn) {

    public TargetGroupDraft {
        Problems problems = new Problems();
        name = problems.name(name, 100);
        nameEn = problems.line("nameEn", nameEn, 100);
        problems.refuse();
        nameEn = nameEn.isEmpty() ? name : nameEn;
    }
}
