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
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people, changes their role and ends it; and what a person decides about the own account. */
@Service
@Transactional
public class Accounts {

    /** At least twelve characters; no other rules, as NIST SP 800-63B advises. At most what bcrypt reads. */
    public static final int PASSWORD_MIN = 12;
    private static final int PASSWORD_MAX_BYTES = 72;

    private final Repositories.Accounts accounts;
    private final Repositories.Memberships memberships;
    private final Repositories.Invitations invitations;
    private final MembershipRules rules;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(Repositories.Accounts accounts, Repositories.Memberships memberships, Repositories.Invitations invitations,
             MembershipRules rules, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.invitations = invitations;
        this.rules = rules;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives another person a role, making the account if there is none yet.
     *
     * @throws NotAllowedException for an account that ended; the programme's administrator opens it again by inviting
     * @throws InvalidInputException when somebody else gives the same person the same role at this very moment
     * @return the secret of the link by which the person chooses a password. For an account that already stands the secret
     *     opens nothing: whoever invites must neither learn that it stands nor get hold of it.
     */
    public Token invite(Workspace workspace, InvitationDraft draft) {
        rules.checkInvite(workspace, draft.role(), draft.place());
        Instant now = clock.instant();
        Token token = Token.random();
        Optional<Account> standing = accounts.findByEmail(new EmailAddress(draft.email()).value());
        standing.map(Account::id).ifPresent(invited -> checkSomebodyElse(workspace, invited));
        Account account = once("email", () -> standing.orElseGet(() -> accounts.saveAndFlush(new Account(new EmailAddress(draft.email()), draft.name(), now))));
        boolean returns = account.hasEnded();
        if (returns) {
            reopen(workspace, account, draft.name());
        }
        if (standing.isEmpty() || returns) {
            invitations.save(new Invitation(account.id(), token, now));
        }
        MunicipalityId vouchedBy = MembershipRules.vouchesFor(workspace, draft.place());
        boolean already = memberships.findByAccountIdAndEndedAtIsNull(account.id().value()).stream()
                .anyMatch(membership -> membership.place().equals(draft.place()) && membership.role() == draft.role()
                        && Objects.equals(membership.vouchedBy(), vouchedBy));
        if (!already) {
            Membership membership = once("email", () -> memberships.saveAndFlush(new Membership(account.id(), draft.role(), draft.place(), vouchedBy,
                    draft.name(), now)));
            publish(workspace, "membership.invited", membership, List.of(new Change("role", "", draft.role().name())));
        }
        return token;
    }

    private void reopen(Workspace workspace, Account account, String name) {
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotAllowedException("denied.account-ended");
        }
        account.reopen(name);
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "account.reopened", "account", account.id().value(), null, List.of()));
    }

    /** A role in a place is held once: the database refuses what two people give at the same moment. */
    private static <T> T once(String field, Supplier<T> saving) {
        try {
            return saving.get();
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInputException(field, "invalid.membership.exists");
        }
    }

    /** A new link for somebody who lost it and never signed in; only the programme's administrator, who checks who asks. */
    public Token renewInvitation(ProgrammeWorkspace workspace, AccountId id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        Account account = accounts.findById(id.value()).filter(found -> !found.isActivated() && !found.hasEnded())
                .orElseThrow(NotFoundException::new);
        Token token = Token.random();
        invitations.save(new Invitation(account.id(), token, clock.instant()));
        return token;
    }

    public void changeRole(Workspace workspace, MembershipId id, Role role) {
        Membership membership = membership(workspace, id);
        checkSomebodyElse(workspace, membership.account());
        rules.checkInvite(workspace, role, membership.place());
        Role before = membership.role();
        membership.changeRole(role);
        once("role", () -> memberships.saveAndFlush(membership));
        publish(workspace, "membership.role-changed", membership, List.of(new Change("role", before.name(), role.name())));
    }

    public void end(Workspace workspace, MembershipId id) {
        Membership membership = membership(workspace, id);
        checkSomebodyElse(workspace, membership.account());
        membership.end(clock.instant());
        publish(workspace, "membership.ended", membership, List.of(new Change("role", membership.role().name(), "")));
    }

    /** Ends an account with all its memberships. */
    public void endAccount(ProgrammeWorkspace workspace, AccountId id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        checkSomebodyElse(workspace, id);
        Account account = accounts.findById(id.value()).orElseThrow(NotFoundException::new);
        account.end(clock.instant());
        for (Membership membership : memberships.findByAccountIdAndEndedAtIsNull(id.value())) {
            membership.end(clock.instant());
            publish(workspace, "membership.ended", membership, List.of(new Change("role", membership.role().name(), "")));
        }
        events.publishEvent(new LiveMemberships.MembershipsChanged());
    }

    /** Whether the link of an invitation still opens something. Needs no account: the secret is the proof. */
    @NoWorkspace("the secret of the invitation is the proof")
    @Transactional(readOnly = true)
    public boolean isUsable(Token token) {
        return usable(token).isPresent();
    }

    /**
     * Chooses the password by the link of an invitation.
     *
     * @throws NotFoundException when the link was used, expired or never was
     * @throws InvalidInputException when the password is too short or too long
     */
    @NoWorkspace("the secret of the invitation is the proof")
    public void choosePassword(Token token, String password) {
        Invitation invitation = usable(token).orElseThrow(NotFoundException::new);
        Account account = accounts.findById(invitation.account().value()).orElseThrow(NotFoundException::new);
        account.choosePassword(passwords.encode(checked(password)));
        invitation.use(clock.instant());
    }

    @NoWorkspace("about the own account only")
    @Transactional(readOnly = true)
    public Preferences preferences(SignedInUser user) {
        return accounts.findById(user.account().value()).map(Account::preferences).orElse(Preferences.DEFAULT);
    }

    @NoWorkspace("about the own account only")
    public void prefer(SignedInUser user, Preferences preferences) {
        accounts.findById(user.account().value()).ifPresent(account -> account.prefer(preferences));
    }

    /** Nobody gives themselves a role: Movisie's administrator would become a coordinator who edits a municipality's items. */
    private static void checkSomebodyElse(Workspace workspace, AccountId account) {
        if (account.equals(workspace.actor().account())) {
            throw new NotAllowedException("denied.own-role");
        }
    }

    /** A second link that somebody was sent opens nothing once they chose a password by the first, nor when they left. */
    private Optional<Invitation> usable(Token token) {
        return invitations.findByTokenDigest(token.digest()).filter(found -> found.isUsable(clock.instant()))
                .filter(found -> accounts.findById(found.account().value()).filter(account -> !account.isActivated() && !account.hasEnded()).isPresent());
    }

    private static String checked(String password) {
        if (password.codePointCount(0, password.length()) < PASSWORD_MIN) {
            throw new InvalidInputException("password", "invalid.password.short");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > PASSWORD_MAX_BYTES) {
            throw new InvalidInputException("password", "invalid.password.long");
        }
        return password;
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
