package nl.veiligesteden.werkplek.work;

import java.util.Objects;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * What somebody reports of an item.
 *
 * @param status where the item stands from now on; null, or the status as it is, when nothing moves
 * @param health null where the person gives no judgement
 * @param percentage null where the person gives none
 * @param blocker needed to move to blocked
 * @param stopReason needed to move to stopped
 */
public record ProgressDraft(ItemStatus status, Health health, Integer percentage, String note, Blocker blocker, String stopReason) {

    public ProgressDraft {
        Problems problems = new Problems();
        note = problems.line("note", note, Texts.LONG);
        stopReason = problems.line("reason", stopReason, 2000);
        problems.when(percentage != null && (percentage < 0 || percentage > 100), "percentage", "invalid.percentage").refuse();
    }

    /**
     * Only what the person changed since the form was opened. The rest stays as it stands by now: a note that took a while to type
     * doesn't undo what a colleague did meanwhile.
     */
    public ProgressDraft since(ItemDetails opened) {
        boolean sameBlocker = blocker != null && blocker.reason().equals(opened.reason()) && blocker.liftedBy().equals(opened.liftedBy())
                && Objects.equals(blocker.lifter(), opened.lifter())
                && blocker.reviewOn().equals(opened.reviewOn()) && blocker.helpAsked() == (opened.helpRequestedAt() != null);
        return new ProgressDraft(status == opened.line().status() ? null : status, health == opened.line().health() ? null : health,
                Objects.equals(percentage, opened.line().percentage()) ? null : percentage, note, sameBlocker ? null : blocker, stopReason);
    }

    /** A word on how it goes, without moving it. */
    public static ProgressDraft note(ItemStatus status, Health health, String note) {
        return new ProgressDraft(status, health, null, note, null, "");
    }
}
