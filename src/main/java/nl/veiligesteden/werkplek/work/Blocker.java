package nl.veiligesteden.werkplek.work;

import java.time.LocalDate;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/**
 * Why an item stands still: the reason, who can lift it and when it is looked at again.
 *
 * @param helpAsked whether the municipality passes it up to Movisie as a request for help
 */
public record Blocker(String reason, String liftedBy, LocalDate reviewOn, boolean helpAsked) {

    public Blocker {
        reason = Texts.line("reason", reason, 2000);
        liftedBy = Texts.line("liftedBy", liftedBy, 200);
        if (reason.isEmpty()) {
            throw new InvalidInputException("reason", "invalid.reason.missing");
        }
        if (liftedBy.isEmpty()) {
            throw new InvalidInputException("liftedBy", "invalid.lifted-by.missing");
        }
        if (reviewOn == null) {
            throw new InvalidInputException("reviewOn", "invalid.review.missing");
        }
    }
}
