package nl.veiligesteden.werkplek.work;

import nl.veiligesteden.werkplek.shared.InvalidInputException;

/**
 * What somebody reports of an item.
 *
 * @param status where the item stands from now on; the status as it was when nothing moves
 * @param health null where the person gives no judgement
 * @param percentage null where the person gives none
 * @param blocker needed to move to blocked
 * @param stopReason needed to move to stopped
 */
public record ProgressDraft(ItemStatus status, Health health, Integer percentage, String note, Blocker blocker, String stopReason) {

    public ProgressDraft {
        note = Texts.line("note", note, Texts.LONG);
        stopReason = Texts.line("reason", stopReason, 2000);
        if (percentage != null && (percentage < 0 || percentage > 100)) {
            throw new InvalidInputException("percentage", "invalid.percentage");
        }
    }

    /** A word on how it goes, without moving it. */
    public static ProgressDraft note(ItemStatus status, Health health, String note) {
        return new ProgressDraft(status, health, null, note, null, "");
    }
}
