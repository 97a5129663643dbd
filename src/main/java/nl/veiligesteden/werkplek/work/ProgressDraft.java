package nl.veiligesteden.werkplek.work;

import java.time.LocalDate;
import java.util.Objects;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * What somebody reports of an item.
 *
 * @param status where the item stands from now on; null, or the status as it is, when nothing moves
 * @param health null where the person gives no judgement
 * @param percentage null where the person gives none
 * @param blocker needed to move to blocked
 * @param stopReason needed to move to stopped
 * @param dueOn when it is to be finished from now on; null where that stays as it is
 */
public record ProgressDraft(ItemStatus status, Health health, Integer percentage, String note, Blocker blocker, String stopReason, LocalDate dueOn) {

    public ProgressDraft {
        Problems problems = new Problems();
        note = problems.text("note", note, Texts.LONG);
        stopReason = problems.text("reason", stopReason, 2000);
        problems.when(percentage != null && (percentage < 0 || percentage > 100), "percentage", "invalid.percentage").refuse();
    }

    public ProgressDraft(ItemStatus status, Health health, Integer percentage, String note, Blocker blocker, String stopReason) {
        this(status, health, percentage, note, blocker, stopReason, null);
    }

    /** With another end of the item. */
    public ProgressDraft until(LocalDate newEnd) {
        return new ProgressDraft(status, health, percentage, note, blocker, stopReason, newEnd);
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
                Objects.equals(percentage, opened.line().percentage()) ? null : percentage, note, sameBlocker ? null : blocker, stopReason,
                Objects.equals(dueOn, opened.line().dueOn()) ? null : dueOn);
    }

    /** Whether anything stands in it. */
    public boolean tells() {
        return status != null || health != null || percentage != null || !note.isEmpty() || blocker != null || !stopReason.isEmpty() || dueOn != null;
    }

    /** @throws InvalidInputException when it moved nothing and says nothing: that nothing changed is told as such */
    void checkTells(boolean moved) {
        if (!moved && note.isEmpty()) {
            throw new InvalidInputException("note", "invalid.progress.empty");
        }
    }

    /** @throws InvalidInputException when it says something: then it is no report that nothing changed */
    public void checkTellsNothing() {
        if (!equals(note(null, null, ""))) {
            throw new InvalidInputException("unchanged", "invalid.progress.not-empty");
        }
    }

    /** A word on how it goes, without moving it. */
    public static ProgressDraft note(ItemStatus status, Health health, String note) {
        return new ProgressDraft(status, health, null, note, null, "");
    }
}
