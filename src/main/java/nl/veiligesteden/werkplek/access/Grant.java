package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.MembershipId;

/** A membership that was found to stand, with the way to ask again. */
record Grant(MembershipId membership, Role role, Actor actor, LiveMemberships live) {

    void requireLive() {
        live.require(membership, role);
    }
}
