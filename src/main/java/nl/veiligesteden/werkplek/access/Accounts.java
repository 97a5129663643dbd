package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people, changes their role and ends it; what a person decides about the own account stands in {@link OwnAccount}. */
@Service
@Transactional
public class Accounts {

    /** The action as the audit trail calls it. */
    public static final String WOKEN = "account.woken";

    private final Repositories.Accounts accounts;
    private final Repositories.Memberships memberships;
    private final MembershipRules rules;
    private final SignInLinks links;
    private final OwnAccount own;
    private final SecondStep secondStep;
    private final Passkeys passkeys;
    private final RecentProof proof;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(Repositories.Accounts accounts, Repositories.Memberships memberships, MembershipRules rules, SignInLinks links,
             OwnAccount own, SecondStep secondStep, Passkeys passkeys, RecentProof proof, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.rules = rules;
        this.links = links;
        this.own = own;
        this.secondStep = secondStep;
        this.passkeys = passkeys;
        this.proof = proof;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives another person a role, making the account if there is none yet. The person is told by mail; whoever invites learns nothing
     * of whether the account stood already.
     *
     * @return whether the person was invited before and gets that invitation anew
     * @throws AlreadyMemberException for who came in since, or was invited as something else: the role that stands can be changed
     * @throws NotAllowedException for an account that ended or is asleep; the programme's administrator opens it again by inviting
     * @throws InvalidInputException when somebody else gives the same person the same role at this very moment
     */
    public boolean invite(Workspace workspace, InvitationDraft draft) {
        rules.checkInvite(workspace, draft.role(), draft.place());
        return letIn(workspace, draft, MembershipRules.vouchesFor(workspace, draft.place()));
    }

    /** @param vouchedBy who lets a partner's person in, and knows that this workspace may say so */
    boolean letIn(Workspace workspace, InvitationDraft draft, MunicipalityId vouchedBy) {
        proof.require();
        Instant now = clock.instant();
        Optional<Account> known = accounts.findLockedByEmail(new EmailAddress(draft.email()).value());
        known.map(Account::id).ifPresent(invited -> checkSomebodyElse(workspace, invited));
        Account account = once("email", () -> known.orElseGet(() -> accounts.saveAndFlush(new Account(new EmailAddress(draft.email()), draft.name(), now))));
        if ((account.hasEnded() || account.isSuspended()) && !(workspace instanceof PartnerWorkspace)) {
            openAgain(workspace, account, draft.name());
        }
        Optional<Membership> there = memberships.findByAccountIdAndEndedAtIsNull(account.id().value()).stream()
                .filter(membership -> membership.place().equals(draft.place()) && Objects.equals(membership.vouchedBy(), vouchedBy)).findFirst();
        if (there.isEmpty()) {
            Membership membership = once("email", () -> memberships.saveAndFlush(new Membership(account.id(), draft.role(), draft.place(), vouchedBy,
                    draft.name(), now).invitedBy(workspace.actor().account())));
            publish(workspace, "membership.invited", membership, List.of(new Change("role", "", draft.role().name())));
            return false;
        }
        Membership standing = there.get();
        if (standing.role() != draft.role() || account.cameSince(standing.since())) {
            throw new AlreadyMemberException(standing.id(), standing.role());
        }
        standing.inviteFor(now);
        memberships.saveAndFlush(standing);
        publish(workspace, "membership.invited", standing, List.of());
        return true;
    }

    /**
     * Mails the invitation once more; it stands for its whole term from then on.
     *
     * @throws NotAllowedException for somebody who came since
     */
    public void inviteAgain(Workspace workspace, MembershipId id) {
        sendAgain(workspace, membership(workspace, id));
    }

    void sendAgain(Workspace workspace, Membership membership) {
        if (accounts.findById(membership.account().value()).filter(account -> account.cameSince(membership.since())).isPresent()) {
            throw new NotAllowedException("denied.came-already");
        }
        membership.inviteFor(clock.instant());
        memberships.saveAndFlush(membership);
        publish(workspace, "membership.invited", membership, List.of());
    }

    /** Whoever may open an account again does so by inviting. A partner's person doesn't even find out that there is one: that invitation stands like any other, reaches nobody and expires. */
    private void openAgain(Workspace workspace, Account account, String name) {
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotAllowedException("denied.account-ended");
        }
        if (account.hasEnded()) {
            account.reopen(name);
            events.publishEvent(new Event(clock.instant(), workspace.actor(), "account.reopened", "account", account.id().value(), null, List.of()));
        } else {
            wake(workspace, account);
        }
    }

    /** A role in a place is held once: the database refuses what two people give at the same moment. */
    private static <T> T once(String field, Supplier<T> saving) {
        try {
            return saving.get();
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInputException(field, "invalid.membership.exists");
        }
    }

    /** Proves lately who it is, and keeps the own role meanwhile. Of two who end each other at the same moment one succeeds: nobody is left without whoever may invite. */
    void holdOwnRole(Workspace workspace) {
        proof.require();
        if (memberships.findLockedById(workspace.membership().value()).filter(own -> !own.hasEnded() && own.role() == workspace.role()).isEmpty()) {
            throw new MembershipEndedException();
        }
    }

    public void changeRole(Workspace workspace, MembershipId id, Role role) {
        holdOwnRole(workspace);
        Membership membership = membership(workspace, id);
        checkSomebodyElse(workspace, membership.account());
        rules.checkInvite(workspace, role, membership.place());
        if (membership.byRule() != null) {
            throw new NotAllowedException("denied.role-by-group");
        }
        Role before = membership.role();
        membership.changeRole(role);
        once("role", () -> memberships.saveAndFlush(membership));
        publish(workspace, "membership.role-changed", membership, List.of(new Change("role", before.name(), role.name())));
    }

    public void end(Workspace workspace, MembershipId id) {
        holdOwnRole(workspace);
        Membership membership = membership(workspace, id);
        checkSomebodyElse(workspace, membership.account());
        end(workspace, membership);
    }

    void end(Workspace workspace, Membership membership) {
        if (isAwaited(membership)) {
            membership.endUnaccepted(Membership.Unaccepted.WITHDRAWN, clock.instant());
        } else {
            membership.end(clock.instant());
        }
        publish(workspace, "membership.ended", membership, List.of(new Change("role", membership.role().name(), "")));
    }

    /** Whether it is an invitation that nobody took up yet. */
    boolean isAwaited(Membership membership) {
        return membership.isInvitation() && accounts.findById(membership.account().value()).filter(account -> account.cameSince(membership.since())).isEmpty();
    }

    /** Ends an account with all its memberships. */
    public void endAccount(ProgrammeWorkspace workspace, AccountId id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        holdOwnRole(workspace);
        checkSomebodyElse(workspace, id);
        Account account = accounts.findLockedById(id.value()).orElseThrow(NotFoundException::new);
        account.end(clock.instant());
        links.forget(id);
        for (Membership membership : memberships.findByAccountIdAndEndedAtIsNull(id.value())) {
            membership.end(clock.instant());
            publish(workspace, "membership.ended", membership, List.of(new Change("role", membership.role().name(), "")));
        }
        events.publishEvent(new LiveMemberships.MembershipsChanged());
        events.publishEvent(new LiveSessions.SessionsEnded(id));
    }

    /** Ends all sessions of somebody, at once. */
    public void endSessions(ProgrammeWorkspace workspace, AccountId id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        proof.require();
        own.endSessions(accounts.findById(id.value()).orElseThrow(NotFoundException::new), workspace.actor());
    }

    /** For who lost the app and the codes, or the passkeys: the person signs in without the second step and begins anew. What was signed in ends. */
    public void resetSecondStep(ProgrammeWorkspace workspace, AccountId id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        proof.require();
        Account account = accounts.findById(id.value()).orElseThrow(NotFoundException::new);
        checkSomebodyElse(workspace, id);
        if (!secondStep.isAsked(id)) {
            throw new NotAllowedException("denied.no-second-step");
        }
        secondStep.forget(id);
        passkeys.forget(id);
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "account.second-step-reset", "account", id.value(), null, List.of()));
        own.endSessions(account, workspace.actor());
    }

    /** Opens an account that fell asleep; the person is told by mail. */
    public void wake(ProgrammeWorkspace workspace, AccountId id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        proof.require();
        Account account = accounts.findLockedById(id.value()).filter(found -> !found.hasEnded()).orElseThrow(NotFoundException::new);
        if (!account.isSuspended()) {
            throw new NotAllowedException("denied.not-asleep");
        }
        wake(workspace, account);
    }

    private void wake(Workspace workspace, Account account) {
        account.wake(clock.instant());
        accounts.saveAndFlush(account);
        events.publishEvent(new Event(clock.instant(), workspace.actor(), WOKEN, "account", account.id().value(), null, List.of()));
        events.publishEvent(new LiveMemberships.MembershipsChanged());
    }

    /** Nobody gives themselves a role: Movisie's administrator would become a coordinator who edits a municipality's items. */
    private static void checkSomebodyElse(Workspace workspace, AccountId account) {
        if (account.equals(workspace.actor().account())) {
            throw new NotAllowedException("denied.own-role");
        }
    }

    private Membership membership(Workspace workspace, MembershipId id) {
        Membership membership = memberships.findById(id.value()).orElseThrow(NotFoundException::new);
        rules.checkChange(workspace, membership);
        return membership;
    }

    private void publish(Workspace workspace, String action, Membership membership, List<Change> changes) {
        MunicipalityId municipality = membership.vouchedBy() == null ? membership.place().municipality() : membership.vouchedBy();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "membership", membership.id().value(), municipality, changes));
        events.publishEvent(new LiveMemberships.MembershipsChanged());
    }
}
