package nl.veiligesteden.werkplek.review;

import java.time.Instant;
import nl.veiligesteden.werkplek.access.Members.Member;
import nl.veiligesteden.werkplek.access.Role;

/**
 * One membership in a campaign.
 *
 * @param member as it stands now; the last sign-in is as whoever decided saw it, and of what nobody decided as it was when the campaign began
 * @param roleThen when the campaign began
 * @param decision null for none yet
 * @param decidedBy the name of that moment; empty for none
 * @param stands whether the membership has not ended
 */
public record ReviewEntry(Member member, Role roleThen, Decision decision, String decidedBy, Instant decidedAt, boolean stands) {

    /** Whether somebody still has to decide. */
    public boolean waits() {
        return decision == null && stands;
    }
}
