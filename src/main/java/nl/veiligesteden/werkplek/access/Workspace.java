package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;

/**
 * For whom and within what a service works. Only this module can make one, after it looked up the membership, and every use
 * of it asks whether that membership still stands: a service cannot forget the question, nor be handed a stale answer.
 */
public abstract sealed class Workspace permits MunicipalityWorkspace, PartnerWorkspace, ProgrammeWorkspace {

    private final Grant grant;

    Workspace(Grant grant) {
        this.grant = grant;
    }

    /** @throws MembershipEndedException when the membership ended or got another role since the workspace was issued */
    public final void requireLive() {
        grant.requireLive();
    }

    public final Actor actor() {
        return grant.actor();
    }

    public final Role role() {
        return grant.role();
    }

    /** Whether a municipality asks the second step of this person. */
    final boolean isStrongAsked() {
        return grant.strongAsked();
    }

    /** The membership that opened this workspace. */
    public final MembershipId membership() {
        return grant.membership();
    }

    /** May this person do that here? Drives the button; {@link #require} guards the service by the same rule. */
    public boolean may(Permission permission) {
        return role().grants(permission);
    }

    /** @throws NotAllowedException with a reason that the screen can show */
    public final void require(Permission permission) {
        requireLive();
        if (!may(permission)) {
            throw new NotAllowedException("denied.role");
        }
    }

    /** What stands in the switcher: "Hengelo", "HALT", "Movisie". */
    public abstract String name();
}
