package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invitation ends by itself, by whoever was invited or by whoever invited; none of that is in the way of the next. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class InvitationsIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Members members;
    @Autowired
    private SignInLinks links;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace coordinator;
    private InvitationDraft draft;

    @BeforeEach
    void invite() {
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        coordinator = workspaces.municipality(Role.COORDINATOR);
        draft = new InvitationDraft("Çiğdem Łuksza", "nieuw-" + UUID.randomUUID() + "@test.example", Role.READER, Place.in(coordinator.id()));
        accounts.invite(coordinator, draft);
    }

    private Members.Member invited() {
        return members.team(coordinator).stream().filter(member -> member.email().equals(draft.email())).findFirst().orElse(null);
    }

    private List<String> unanswered(Workspace workspace) {
        return invitations.unanswered(workspace).stream().filter(one -> one.draft().email().equals(draft.email())).map(Invitations.Unanswered::how).toList();
    }

    private Token link() {
        return links.issue(account(), "", Duration.ofDays(7));
    }

    private AccountId account() {
        return new AccountId(jdbc.sql("select id from account where email = :email").param("email", draft.email()).query(UUID.class).single());
    }

    @Test
    void standsForThirtyDaysAndForThirtyMoreWhenSentAgain() {
        assertThat(invited().invitedUntil()).isEqualTo(clock.instant().plus(Duration.ofDays(30)));
        clock.pass(Duration.ofDays(29));
        invitations.expire();
        accounts.inviteAgain(coordinator, invited().id());
        clock.pass(Duration.ofDays(29));
        invitations.expire();
        assertThat(invited()).isNotNull();
        clock.pass(Duration.ofDays(2));
        invitations.expire();
        assertThat(invited()).isNull();
        assertThat(unanswered(coordinator)).containsExactly("EXPIRED");
        assertThat(invitations.of(link())).as("the link invites to nothing any more").isEmpty();
    }

    @Test
    void anExpiredOneBlocksNoNewOne() {
        clock.pass(Duration.ofDays(31));
        invitations.expire();
        assertThat(accounts.invite(coordinator, new InvitationDraft("Çiğdem", "  " + draft.email().toUpperCase(), Role.POLICY_OFFICER, Place.in(coordinator.id())))).isFalse();
        assertThat(invited().role()).isEqualTo(Role.POLICY_OFFICER);
        assertThat(unanswered(coordinator)).as("it was answered by a new one").isEmpty();
        assertThat(jdbc.sql("select count(*) from account where email = :email").param("email", draft.email()).query(Integer.class).single()).isOne();
    }

    @Test
    void whoCameKeepsTheAccess() {
        clock.pass(Duration.ofDays(1));
        jdbc.sql("update account set last_sign_in_at = :now where id = :id").param("now", Time.toColumn(clock.instant())).param("id", account().value()).update();
        clock.pass(Duration.ofDays(400));
        invitations.expire();
        assertThat(invited()).isNotNull();
        assertThat(invitations.decline(link())).as("there is nothing to decline").isFalse();
        assertThat(invited()).isNotNull();
    }

    @Test
    void isDeclinedByWhoeverHoldsTheLinkAndThenOpensNothing() {
        Token link = link();
        assertThat(invitations.of(link)).extracting(Invitations.Invited::role).containsExactly(Role.READER);
        assertThat(invitations.decline(new Token("geraden"))).isFalse();
        assertThat(invitations.decline(link)).isTrue();
        assertThat(invitations.decline(link)).isFalse();
        assertThat(links.find(link)).isEmpty();
        assertThat(invited()).isNull();
        assertThat(unanswered(coordinator)).containsExactly("DECLINED");
    }

    @Test
    void isWithdrawnByWhoeverInvited() {
        accounts.end(coordinator, invited().id());
        assertThat(unanswered(coordinator)).containsExactly("WITHDRAWN");
        clock.pass(Duration.ofDays(61));
        assertThat(unanswered(coordinator)).as("long ago").isEmpty();
    }

    @Test
    void isSeenByTheOwnMunicipalityAndTheAdministratorAlone() {
        accounts.end(coordinator, invited().id());
        assertThat(unanswered(workspaces.municipality(Role.COORDINATOR))).isEmpty();
        assertThat(unanswered(workspaces.programme(Role.PROGRAMME_ADMINISTRATOR))).containsExactly("WITHDRAWN");
        MunicipalityWorkspace reader = workspaces.colleague(coordinator.slug(), Role.READER);
        assertThatThrownBy(() -> invitations.unanswered(reader)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> invitations.unanswered(workspaces.programme(Role.PROGRAMME_COORDINATOR))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> invitations.unanswered(workspaces.partner())).isInstanceOf(NotAllowedException.class);
    }
}
