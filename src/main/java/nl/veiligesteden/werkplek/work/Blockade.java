package nl.veiligesteden.werkplek.work;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.MembershipId;

/**
 * What keeps an item from going on: why it is blocked or stopped, who can lift that, and what was asked of Movisie.
 *
 * @param helpAnsweredAt null where nobody asks, and where the municipality goes on asking
 */
@Embeddable
record Blockade(String reason, String liftedBy, UUID lifterMembershipId, LocalDate reviewOn, Instant helpRequestedAt, Instant helpAnsweredAt) {

    static final Blockade NONE = because("");

    static Blockade because(String reason) {
        return new Blockade(reason, "", null, null, null, null);
    }

    /** Whether reason, who can lift it and the date of review are those of the other. */
    boolean tellsTheSame(Blockade other) {
        return reason.equals(other.reason) && liftedBy.equals(other.liftedBy) && Objects.equals(reviewOn, other.reviewOn);
    }

    /** The help that was asked before goes on being asked since then. */
    Blockade as(Blocker blocker) {
        return new Blockade(blocker.reason(), blocker.liftedBy(), blocker.lifter() == null ? null : blocker.lifter().value(), blocker.reviewOn(),
                helpRequestedAt, helpAnsweredAt);
    }

    Blockade helpAsked(boolean asked, Instant now) {
        if (!asked) {
            return help(null, null);
        }
        return helpRequestedAt == null ? help(now, null) : this;
    }

    Blockade answeredAt(Instant at) {
        return help(helpRequestedAt, at);
    }

    /** Somebody else takes the place of who could lift it. */
    Blockade handedOver(MembershipId from, MembershipId to, String toName) {
        return from.value().equals(lifterMembershipId) ? new Blockade(reason, toName, to.value(), reviewOn, helpRequestedAt, helpAnsweredAt) : this;
    }

    private Blockade help(Instant requested, Instant answered) {
        return new Blockade(reason, liftedBy, lifterMembershipId, reviewOn, requested, answered);
    }
}
