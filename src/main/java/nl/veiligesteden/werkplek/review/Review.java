package nl.veiligesteden.werkplek.review;

import java.time.LocalDate;

/**
 * A campaign.
 *
 * @param endsOn by which everything should be decided; it can be decided until the next campaign
 * @param openedBy empty where the clock did
 * @param runs whether it takes decisions: no later one took its place
 */
public record Review(ReviewId id, ReviewKind kind, LocalDate startsOn, LocalDate endsOn, String openedBy, boolean runs, int done, int total) {

    public int left() {
        return total - done;
    }
}
