package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A partner's first person invites colleagues where the municipality allows it; nobody else does, nowhere else, and nobody learns anything by it. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class ColleaguesIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Workspaces issuing;
    @Autowired
    private Colleagues colleagues;
    @Autowired
    private Partners partners;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Members members;
    @Autowired
    private Invitations invitations;
    @Autowired
    private SignInLinks links;
    @Autowired
    private SignInPolicy policies;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace coordinator;
    private PartnerWorkspace organisation;
    private PartnerWorkspace first;
    private String email;

    @BeforeEach
    void letOnePersonIn() {
        clock.set(Instant.parse("2026-11-28T09:00:00Z"));
        coordinator = workspaces.municipality(Role.COORDINATOR);
        organisation = workspaces.partner();
        workspaces.endMembership(organisation);
        collaborate(coordinator);
        first = comes(coordinator);
        partners.letInvite(coordinator, organisationId(), true);
        email = "collega-" + UUID.randomUUID() + "@partner.example";
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void collaborate(MunicipalityWorkspace with) {
        partners.collaborate(with, new PartnerName(organisation.name()), CollaborationCategory.OTHER_PARTNER);
    }

    private PartnerId organisationId() {
        return new PartnerId(jdbc.sql("select id from partner_organisation where slug = :slug").param("slug", organisation.slug()).query(UUID.class).single());
    }

    /** Somebody whom the municipality invited and who came. */
    private PartnerWorkspace comes(MunicipalityWorkspace inviter) {
        clock.pass(Duration.ofMinutes(1));
        String address = "eerder-" + UUID.randomUUID() + "@partner.example";
        accounts.invite(inviter, new InvitationDraft("Eerder Hier", address, Role.PARTNER, Place.with(organisationId())));
        return signsIn(address);
    }

    private PartnerWorkspace signsIn(String address) {
        clock.pass(Duration.ofMinutes(1));
        jdbc.sql("update account set last_sign_in_at = :now where email = :email").param("now", Time.toColumn(clock.instant())).param("email", address).update();
        return workspace(address);
    }

    private PartnerWorkspace workspace(String address) {
        return issuing.partner(new AccountId(jdbc.sql("select id from account where email = :email").param("email", address).query(UUID.class).single()), organisation.slug());
    }

    private boolean invite(PartnerWorkspace by, MunicipalityWorkspace to, String address) {
        return colleagues.invite(by, to.id(), "Collega", address);
    }

    private Colleagues.Colleague invited() {
        return people().stream().filter(one -> one.email().equals(email)).findFirst().orElse(null);
    }

    private List<Colleagues.Colleague> people() {
        return colleagues.circles(first).getFirst().people();
    }

    private MembershipId membershipOf(String address) {
        return new MembershipId(jdbc.sql("select m.id from membership m join account a on a.id = m.account_id where a.email = :email order by m.since desc limit 1").param("email", address).query(UUID.class).single());
    }

    private void refused(PartnerWorkspace by, MunicipalityWorkspace to) {
        assertThatThrownBy(() -> invite(by, to, email)).isInstanceOf(NotAllowedException.class).hasMessageContaining("denied.colleagues");
        assertThat(jdbc.sql("select count(*) from account where email = :email").param("email", email).query(Integer.class).single()).isZero();
    }

    @Test
    void aMunicipalityAllowsNothingUnlessItSaysSo() {
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        collaborate(other);
        PartnerWorkspace theirs = comes(other);
        assertThat(colleagues.circles(theirs)).isEmpty();
        refused(theirs, other);
    }

    @Test
    void theFirstPersonInvitesToTheOwnOrganisationThereAndNowhereElse() {
        assertThat(invite(first, coordinator, email)).isFalse();
        assertThat(invited()).extracting(Colleagues.Colleague::invited, Colleagues.Colleague::own).containsExactly(true, true);
        Members.Member member = members.partnerAccounts(coordinator).stream().filter(one -> one.email().equals(email)).findFirst().orElseThrow();
        assertThat(member.role()).isEqualTo(Role.PARTNER);
        assertThat(member.place()).isEqualTo(Place.with(organisationId()));
        assertThat(member.invitedBy()).isEqualTo(first.actor().name());
        assertThat(jdbc.sql("select vouched_by from membership where id = :id").param("id", member.id().value()).query(UUID.class).single()).isEqualTo(coordinator.id().value());
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'membership.invited' and object_id = :id and actor_id = :actor and municipality_id = :municipality")
                .param("id", member.id().value()).param("actor", first.actor().account().value()).param("municipality", coordinator.id().value()).query(Integer.class).single()).isOne();
    }

    @Test
    void neitherASecondPersonNorOneWhoHasNotComeInvites() {
        PartnerWorkspace second = comes(coordinator);
        accounts.invite(coordinator, new InvitationDraft("Nog Niet", "nog-niet-" + email, Role.PARTNER, Place.with(organisationId())));
        assertThat(colleagues.circles(second)).isEmpty();
        assertThat(colleagues.circles(workspace("nog-niet-" + email))).isEmpty();
        refused(second, coordinator);
        refused(workspace("nog-niet-" + email), coordinator);
    }

    @Test
    void whoIsLongestInIsFirstAndTheNextWhenThatPersonGoes() {
        PartnerWorkspace second = comes(coordinator);
        accounts.end(coordinator, first.membership());
        assertThatThrownBy(() -> invite(first, coordinator, email)).isInstanceOf(MembershipEndedException.class);
        assertThat(invite(second, coordinator, email)).isFalse();
        jdbc.sql("update account set suspended_at = :now where id = :id").param("now", Time.toColumn(clock.instant())).param("id", second.actor().account().value()).update();
        PartnerWorkspace third = comes(coordinator);
        assertThat(colleagues.circles(third)).as("the second fell asleep").hasSize(1);
    }

    @Test
    void whomMovisieLetInCountsToo() {
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        clock.set(Instant.parse("2020-01-01T09:00:00Z"));
        accounts.invite(movisie, new InvitationDraft("Van Overal", "overal-" + email, Role.PARTNER, Place.with(organisationId())));
        clock.set(Instant.parse("2026-11-28T10:00:00Z"));
        PartnerWorkspace everywhere = signsIn("overal-" + email);
        refused(first, coordinator);
        assertThat(invite(everywhere, coordinator, email)).isFalse();
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        collaborate(other);
        assertThatThrownBy(() -> invite(everywhere, other, email)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void noPersonOfAnotherMunicipalityOrPartnerInvites() {
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        collaborate(other);
        PartnerWorkspace elsewhere = comes(other);
        refused(elsewhere, coordinator);
        refused(workspaces.partner(), coordinator);
        assertThatThrownBy(() -> colleagues.invite(first, MunicipalityId.next(), "Collega", email)).isInstanceOf(NotAllowedException.class);
        partners.letInvite(other, organisationId(), true);
        refused(first, other);
    }

    @Test
    void turnedOffItEndsAtOnceAndWhatWasInvitedStandsUntilTheCoordinatorWithdrawsIt() {
        invite(first, coordinator, email);
        MembershipId invitation = invited().membership();
        partners.letInvite(coordinator, organisationId(), false);
        assertThat(colleagues.circles(first)).isEmpty();
        assertThatThrownBy(() -> invite(first, coordinator, "nog-een-" + email)).isInstanceOf(NotAllowedException.class);
        clock.pass(Duration.ofHours(2));
        assertThatThrownBy(() -> colleagues.inviteAgain(first, invitation)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> colleagues.withdraw(first, invitation)).isInstanceOf(NotAllowedException.class);
        assertThat(members.partnerAccounts(coordinator)).extracting(Members.Member::id).contains(invitation);
        accounts.end(coordinator, invitation);
        assertThat(invitations.unanswered(coordinator)).extracting(Invitations.Unanswered::how).containsExactly("WITHDRAWN");
    }

    @Test
    void aCollaborationThatEndedOrBeganAgainAllowsNothing() {
        partners.endCollaboration(coordinator, organisationId());
        refused(first, coordinator);
        collaborate(coordinator);
        refused(first, coordinator);
    }

    @Test
    void onlyACoordinatorTurnsIt() {
        assertThatThrownBy(() -> partners.letInvite(workspaces.colleague(coordinator.slug(), Role.POLICY_OFFICER), organisationId(), false)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> partners.letInvite(workspaces.observing(workspaces.programme(Role.PROGRAMME_ADMINISTRATOR), coordinator.slug()), organisationId(), false))
                .isInstanceOf(NotAllowedException.class);
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        assertThatThrownBy(() -> partners.letInvite(other, organisationId(), false)).isInstanceOf(NotFoundException.class);
        assertThat(colleagues.inviting(coordinator)).extracting(Colleagues.Inviting::first, Colleagues.Inviting::allowed).containsExactly(tuple(first.actor().name(), true));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'collaboration.inviting' and municipality_id = :id").param("id", coordinator.id().value()).query(Integer.class).single()).isOne();
    }

    @Test
    void anInvitationExpiresIsDeclinedAndWithdrawnAndBlocksNoNewOne() {
        invite(first, coordinator, email);
        clock.pass(Duration.ofDays(31));
        invitations.expire();
        assertThat(cameOf()).containsExactly("EXPIRED");
        assertThat(invite(first, coordinator, " " + email.toUpperCase())).isFalse();
        assertThat(cameOf()).isEmpty();
        assertThat(jdbc.sql("select count(*) from account where email = :email").param("email", email).query(Integer.class).single()).isOne();
        clock.pass(Duration.ofMinutes(1));
        colleagues.withdraw(first, invited().membership());
        assertThat(cameOf()).containsExactly("WITHDRAWN");
        clock.pass(Duration.ofMinutes(1));
        invite(first, coordinator, email);
        invitations.decline(links.issue(new AccountId(jdbc.sql("select id from account where email = :email").param("email", email).query(UUID.class).single()), "", Duration.ofDays(1)));
        assertThat(cameOf()).containsExactly("DECLINED");
        clock.pass(Duration.ofMinutes(1));
        assertThat(invite(first, coordinator, email)).isFalse();
        signsIn(email);
        assertThatThrownBy(() -> colleagues.withdraw(first, membershipOf(email))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> invite(first, coordinator, email)).isInstanceOf(AlreadyMemberException.class);
    }

    private List<String> cameOf() {
        return colleagues.circles(first).getFirst().unanswered().stream().map(Invitations.Unanswered::how).toList();
    }

    @Test
    void onlyTheOwnInvitationsAreSentAgainOrWithdrawn() {
        accounts.invite(coordinator, new InvitationDraft("Van Gemeente", email, Role.PARTNER, Place.with(organisationId())));
        MembershipId ofCoordinator = membershipOf(email);
        assertThat(people()).filteredOn(Colleagues.Colleague::invited).extracting(Colleagues.Colleague::email, Colleagues.Colleague::own)
                .containsExactly(tuple("", false));
        clock.pass(Duration.ofHours(2));
        for (MembershipId foreign : List.of(ofCoordinator, first.membership(), coordinator.membership(), MembershipId.next())) {
            assertThatThrownBy(() -> colleagues.inviteAgain(first, foreign)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> colleagues.withdraw(first, foreign)).isInstanceOf(NotFoundException.class);
        }
    }

    /** A mailbox of somebody who asked for nothing is not filled. */
    @Test
    void isMailedOnceAnHourAndTwentyPeopleADay() {
        invite(first, coordinator, email);
        assertThatThrownBy(() -> invite(first, coordinator, email)).hasMessageContaining("denied.invited-just-now");
        assertThatThrownBy(() -> colleagues.inviteAgain(first, invited().membership())).hasMessageContaining("denied.invited-just-now");
        clock.pass(Duration.ofMinutes(61));
        assertThat(invite(first, coordinator, email)).isTrue();
        clock.pass(Duration.ofMinutes(61));
        colleagues.inviteAgain(first, invited().membership());
        assertThat(invited().invitedUntil()).isEqualTo(clock.instant().plus(Invitations.LASTS));
        for (int number = 1; number < Colleagues.MOST; number++) {
            invite(first, coordinator, number + email);
        }
        assertThatThrownBy(() -> invite(first, coordinator, "teveel-" + email)).hasMessageContaining("denied.invitations.too-many");
        people().stream().filter(Colleagues.Colleague::own).forEach(one -> colleagues.withdraw(first, one.membership()));
        assertThatThrownBy(() -> invite(first, coordinator, "teveel-" + email)).as("withdrawn, but mailed").hasMessageContaining("denied.invitations.too-many");
        clock.pass(Duration.ofDays(2));
        assertThat(invite(first, coordinator, "teveel-" + email)).isFalse();
    }

    /** Unknown, at work elsewhere, asleep or gone: the same answer and the same line. */
    @Test
    void nobodyLearnsWhatStandsBehindAnAddress() {
        MunicipalityWorkspace elsewhere = workspaces.municipality(Role.COORDINATOR);
        collaborate(elsewhere);
        for (String who : List.of("elders-", "slaapt-", "weg-")) {
            accounts.invite(elsewhere, new InvitationDraft("Anders Geheten", who + email, Role.PARTNER, Place.with(organisationId())));
            signsIn(who + email);
        }
        jdbc.sql("update account set suspended_at = :now where email = :email").param("now", Time.toColumn(clock.instant())).param("email", "slaapt-" + email).update();
        jdbc.sql("update membership set ended_at = :now where account_id = (select id from account where email = :email)").param("now", Time.toColumn(clock.instant())).param("email", "weg-" + email).update();
        jdbc.sql("update account set ended_at = :now where email = :email").param("now", Time.toColumn(clock.instant())).param("email", "weg-" + email).update();
        clock.pass(Duration.ofMinutes(1));
        for (String who : List.of("onbekend-", "elders-", "slaapt-", "weg-")) {
            assertThat(invite(first, coordinator, who + email)).isFalse();
        }
        Instant until = clock.instant().plus(Invitations.LASTS);
        assertThat(people()).filteredOn(Colleagues.Colleague::own).hasSize(4).allSatisfy(one -> {
            assertThat(one.name()).isEqualTo("Collega");
            assertThat(one.invited()).isTrue();
            assertThat(one.invitedUntil()).isEqualTo(until);
        });
        // Who is asked at the same organisation elsewhere too is no reason to hide what came of this invitation.
        colleagues.withdraw(first, membershipOf("elders-" + email));
        assertThat(cameOf()).containsExactly("WITHDRAWN");
    }

    @Test
    void refusesTheOwnAddressAndWhatIsNone() {
        String own = jdbc.sql("select email from account where id = :id").param("id", first.actor().account().value()).query(String.class).single();
        assertThatThrownBy(() -> invite(first, coordinator, own)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> invite(first, coordinator, "geen adres")).isInstanceOf(InvalidInputException.class);
    }

    /** What the coordinator asks of partners' people is asked of whom they invite, and of who invites. */
    @Test
    void theStrongerSignInIsAskedOfThemAll() {
        invite(first, coordinator, email);
        policies.choose(coordinator, new SignInPolicy.Policy(false, true));
        for (String address : List.of(email, jdbc.sql("select email from account where id = :id").param("id", first.actor().account().value()).query(String.class).single())) {
            SignedInUser user = new SignedInUser(workspace(address).actor().account(), address, "", SignInWay.LINK, 0);
            SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
            assertThatThrownBy(() -> issuing.partner(organisation.slug())).isInstanceOf(StrongSignInNeededException.class);
        }
    }

    /** Like giving access anywhere, it is for who proved lately who they are. */
    @Test
    void asksForTheProofAnew() {
        SignedInUser user = new SignedInUser(first.actor().account(), "", "", SignInWay.PASSKEY, 0, clock.instant());
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        invite(first, coordinator, email);
        clock.pass(Duration.ofHours(2));
        assertThatThrownBy(() -> invite(first, coordinator, "later-" + email)).isInstanceOf(ProofNeededException.class);
        assertThatThrownBy(() -> colleagues.withdraw(first, membershipOf(email))).isInstanceOf(ProofNeededException.class);
    }
}
