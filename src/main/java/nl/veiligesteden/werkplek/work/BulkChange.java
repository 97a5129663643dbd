package nl.veiligesteden.werkplek.work;

import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MembershipId;

/** What is done to many items at once. */
public sealed interface BulkChange {

    /** Gives them to somebody. */
    record NewOwner(MembershipId owner) implements BulkChange {
        public NewOwner {
            if (owner == null) {
                throw new InvalidInputException("owner", "invalid.owner");
            }
        }
    }

    /** Moves begin and end by as many days; back in time where that is negative. */
    record Shift(int days) implements BulkChange {

        private static final int MOST = 3660;

        public Shift {
            if (days == 0 || Math.abs(days) > MOST) {
                throw new InvalidInputException("days", "invalid.shift");
            }
        }
    }

    /**
     * Moves them to another status. Not to blocked: what stands in the way differs from one to the next.
     *
     * @param reason needed for stopped
     */
    record Move(ItemStatus to, String reason) implements BulkChange {
        public Move {
            reason = Texts.text("reason", reason, 2000);
            if (to == null || to == ItemStatus.BLOCKED) {
                throw new InvalidInputException("status", "invalid.status");
            }
            if (to == ItemStatus.STOPPED && reason.isEmpty()) {
                throw new InvalidInputException("reason", "invalid.reason.missing");
            }
        }
    }
}
