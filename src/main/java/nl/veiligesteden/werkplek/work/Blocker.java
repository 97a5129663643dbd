package nl.veiligesteden.werkplek.work;

import java.time.LocalDate;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * Why an item stands still: the reason, who can lift it and when it is looked at again.
 *
 * @param lifter the colleague who can lift it; null where it is somebody else, whom {@code liftedBy} names
 * @param helpAsked whether the municipality passes it up to Movisie as a request for help
 */
public record Blocker(String reason, String liftedBy, MembershipId lifter, LocalDate reviewOn, boolean helpAsked) {

    public Blocker {
        Problems problems = new Problems();
        reason = problems.text("reason", reason, 2000);
        liftedBy = problems.line("liftedBy", liftedBy, 200);
        problems.when(reason.isEmpty(), "reason", "invalid.reason.missing").when(liftedBy.isEmpty(), "liftedBy", "invalid.lifted-by.missing")
                .when(reviewOn == null, "reviewOn", "invalid.review.missing").refuse();
    }
}
