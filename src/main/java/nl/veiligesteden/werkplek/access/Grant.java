package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.MembershipId;

/**
 * A membership that was found to stand, with the way to ask again.
 *
 * @param strongAsked whether a municipality asks the second step of the person
 */
record Grant(MembershipId membership, Role role, Actor actor, boolean strongAsked, LiveMemberships live) {

    void requireLive() {
        live.require(membership, role);
    }
}
