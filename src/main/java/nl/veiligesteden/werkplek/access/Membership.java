package nl.veiligesteden.werkplek.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;

/** One role of one person in one workspace. It ends, it is never deleted: history points at it. */
@Entity
class Membership {

    @Id
    private UUID id;
    private UUID accountId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private UUID municipalityId;
    private UUID partnerId;
    private UUID vouchedBy;
    private String invitedAs;
    private UUID invitedBy;
    private Instant invitedUntil;
    @Enumerated(EnumType.STRING)
    private Unaccepted unaccepted;
    private UUID byRule;
    private boolean leftGroup;
    private Instant since;
    private Instant endedAt;
    @Version
    private Long version;

    protected Membership() {
    }

    /**
     * @param vouchedBy the municipality that lets a partner's person in; null where Movisie does, or for any other role
     * @param invitedAs the name that whoever invited knows the person by
     */
    Membership(AccountId account, Role role, Place place, MunicipalityId vouchedBy, String invitedAs, Instant now) {
        if (role.scope() != place.scope()) {
            throw new InvalidInputException("role", "invalid.role.scope");
        }
        this.id = MembershipId.next().value();
        this.accountId = account.value();
        this.role = role;
        this.municipalityId = place.municipality() == null ? null : place.municipality().value();
        this.partnerId = place.partner() == null ? null : place.partner().value();
        this.vouchedBy = vouchedBy == null ? null : vouchedBy.value();
        this.invitedAs = invitedAs;
        this.since = now;
        if (invitedAs != null) {
            inviteFor(now);
        }
    }

    /** What a group at the person's employer gives: nobody invited, and the person is here already. */
    static Membership byGroup(AccountId account, GroupMemberships.Rule rule, Instant now) {
        Membership membership = new Membership(account, rule.role(), rule.place(), null, null, now);
        membership.byRule = rule.id();
        return membership;
    }

    /** The rule by which a group gave it; null where a person did. */
    UUID byRule() {
        return byRule;
    }

    /** Another group gives the place now. */
    void follow(GroupMemberships.Rule rule) {
        changeRole(rule.role());
        this.byRule = rule.id();
    }

    void leaveGroup(Instant now) {
        this.leftGroup = true;
        end(now);
    }

    Membership invitedBy(AccountId inviter) {
        this.invitedBy = inviter.value();
        return this;
    }

    boolean isInvitedBy(AccountId person) {
        return person.value().equals(invitedBy);
    }

    /** How an invitation ended that nobody took up. */
    enum Unaccepted { EXPIRED, DECLINED, WITHDRAWN }

    /** It stands for its whole term from now on. */
    final void inviteFor(Instant now) {
        this.invitedUntil = now.plus(Invitations.LASTS);
    }

    /** When it was last mailed. */
    Instant invitedAt() {
        return invitedUntil.minus(Invitations.LASTS);
    }

    MembershipId id() {
        return new MembershipId(id);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Role role() {
        return role;
    }

    Place place() {
        return Place.of(municipalityId, partnerId);
    }

    /** The municipality that let this partner's person in; null where Movisie did, or for any other role. */
    MunicipalityId vouchedBy() {
        return vouchedBy == null ? null : new MunicipalityId(vouchedBy);
    }

    Instant since() {
        return since;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    void changeRole(Role changed) {
        if (changed.scope() != role.scope()) {
            throw new InvalidInputException("role", "invalid.role.scope");
        }
        this.role = changed;
    }

    /** Whether a person gave it to another; the demo and the first administrator's have none. */
    boolean isInvitation() {
        return invitedAs != null;
    }

    void endUnaccepted(Unaccepted how, Instant now) {
        this.unaccepted = how;
        end(now);
    }

    void end(Instant now) {
        if (endedAt == null) {
            this.endedAt = now;
        }
    }
}
