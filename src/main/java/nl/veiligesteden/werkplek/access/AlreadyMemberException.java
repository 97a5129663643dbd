package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.MembershipId;

/** Who is invited stands in that place already; nobody stands in it twice. */
public final class AlreadyMemberException extends RuntimeException {

    private final MembershipId membership;
    private final Role role;

    AlreadyMemberException(MembershipId membership, Role role) {
        super("invalid.membership.exists");
        this.membership = membership;
        this.role = role;
    }

    public MembershipId membership() {
        return membership;
    }

    /** The role that stands. */
    public Role role() {
        return role;
    }
}
