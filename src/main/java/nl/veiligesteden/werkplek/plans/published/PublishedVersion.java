package nl.veiligesteden.werkplek.plans.published;

import java.time.Instant;
import java.util.Set;

/**
 * A version of the public page that was published.
 *
 * @param number from 1 within the municipality
 * @param again the earlier version that was published once more; null for a page of the plan as it stood
 * @param contacts what may be read of persons
 * @param withdrawal null unless the version was taken off the internet
 */
public record PublishedVersion(int number, Instant at, String author, String reason, Integer again, Set<String> contacts, Withdrawal withdrawal) {

    /** That a version was taken off the internet. */
    public record Withdrawal(Instant at, String by, String reason) {
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
