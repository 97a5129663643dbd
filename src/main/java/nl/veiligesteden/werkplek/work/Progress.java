package nl.veiligesteden.werkplek.work;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.veiligesteden.werkplek.shared.NotAllowedException;

/**
 * How far an item is.
 *
 * @param health null where nobody judged
 * @param percentage null where nobody gave one
 * @param lastUpdateAt null where nobody told anything yet
 */
@Embeddable
record Progress(@Enumerated(EnumType.STRING) ItemStatus status, @Enumerated(EnumType.STRING) Health health, Integer percentage, @Embedded Blockade blockade,
                Instant lastUpdateAt) {

    /** Of what nobody worked on yet. */
    static final Progress NONE = new Progress(ItemStatus.DRAFT, null, null, Blockade.NONE, null);

    boolean isUnderWay() {
        return status == ItemStatus.IN_PROGRESS || status == ItemStatus.BLOCKED;
    }

    /**
     * What kept it from going on, keeps it no more.
     *
     * @throws NotAllowedException when the status does not lead there
     */
    Progress moved(ItemStatus next) {
        if (!status.leadsTo(next)) {
            throw new NotAllowedException("denied.transition");
        }
        return new Progress(next, health, next == ItemStatus.DONE ? Integer.valueOf(100) : percentage, Blockade.NONE, lastUpdateAt);
    }

    /** What is blocked has a reason, from now on or from before; what is done stays wholly done. */
    Progress told(ProgressDraft draft, Instant now) {
        Blockade next = blockade;
        if (status == ItemStatus.BLOCKED) {
            next = draft.blocker() == null ? blockade : blockade.as(draft.blocker());
            Texts.required("reason", next.reason());
        }
        return new Progress(status, draft.health() == null ? health : draft.health(),
                draft.percentage() == null || status == ItemStatus.DONE ? percentage : draft.percentage(), next, now);
    }

    Progress with(Blockade other) {
        return new Progress(status, health, percentage, other, lastUpdateAt);
    }

    Progress at(Instant now) {
        return new Progress(status, health, percentage, blockade, now);
    }
}
