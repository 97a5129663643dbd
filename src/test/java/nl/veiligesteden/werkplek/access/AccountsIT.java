package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.Overlap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What giving, changing and ending access does, also to who has the workspace open at that moment. */
@DatabaseTest
class AccountsIT {

    private static final String PASSWORD = "een lang wachtwoord";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private OwnAccount own;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Members members;
    @Autowired
    private Partners partners;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Overlap overlap;
    @Autowired
    private SignInLinks links;

    @Test
    void stopsAWorkspaceWhoseRoleChanged() {
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        MunicipalityWorkspace colleague = workspaces.colleague(coordinator.slug(), Role.COORDINATOR);
        colleague.require(Permission.MANAGE_TEAM);
        accounts.changeRole(coordinator, colleague.membership(), Role.READER);
        assertThatThrownBy(() -> colleague.require(Permission.MANAGE_TEAM)).isInstanceOf(MembershipEndedException.class);
    }

    @Test
    void aLinkServesOnce() {
        AccountId account = workspaces.municipality(Role.READER).actor().account();
        Token link = links.issue(account, "wachtwoord", Duration.ofMinutes(15));
        assertThat(links.find(link)).isPresent();
        assertThat(links.use(link)).contains(new SignInLinks.Target(account, "wachtwoord"));
        assertThat(links.use(link)).isEmpty();
        assertThat(links.find(link)).isEmpty();
    }

    @Test
    void aLinkExpires() {
        Token link = links.issue(workspaces.municipality(Role.READER).actor().account(), "", Duration.ofMinutes(-1));
        assertThat(links.find(link)).isEmpty();
        assertThat(links.use(link)).isEmpty();
    }

    @Test
    void opensNothingForAnAccountThatEnded() {
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        accounts.invite(coordinator, draft("vertrokken", Role.READER, coordinator));
        Token link = links.issue(account("vertrokken"), "", Duration.ofDays(1));
        accounts.endAccount(workspaces.programme(Role.PROGRAMME_ADMINISTRATOR), account("vertrokken"));
        assertThat(links.use(link)).isEmpty();
    }

    @Test
    void asksThePasswordAsItIsBeforeAnotherIsChosen() {
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        accounts.invite(coordinator, draft("kiest", Role.READER, coordinator));
        SignedInUser byLink = new SignedInUser(account("kiest"), "kiest@test.example", "kiest", SignInWay.LINK, 0);
        SignedInUser byPassword = new SignedInUser(account("kiest"), "kiest@test.example", "kiest", SignInWay.PASSWORD, 0);
        own.choosePassword(byLink, "", PASSWORD);
        assertThatThrownBy(() -> own.choosePassword(byPassword, "iets anders dan dat", "een nieuw wachtwoord"))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("current");
        own.choosePassword(byPassword, PASSWORD, "een nieuw wachtwoord");
        own.choosePassword(byLink, "", "weer een nieuw wachtwoord");
    }

    @Test
    void tellsWhoIsAlreadyInWhateverTheSpellingAndRenewsWhoWasInvited() {
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        assertThat(accounts.invite(coordinator, draft("alda", Role.READER, coordinator))).isFalse();
        assertThat(accounts.invite(coordinator, new InvitationDraft("Alda", "\"Alda\" <ALDA@test.example>", Role.READER, Place.in(coordinator.id())))).isTrue();
        assertThatThrownBy(() -> accounts.invite(coordinator, draft("alda", Role.POLICY_OFFICER, coordinator)))
                .isInstanceOfSatisfying(AlreadyMemberException.class, there -> {
                    assertThat(there.role()).isEqualTo(Role.READER);
                    accounts.changeRole(coordinator, there.membership(), Role.POLICY_OFFICER);
                });
        jdbc.sql("update account set last_sign_in_at = utc_timestamp(6) + interval 1 minute where id = :id").param("id", account("alda").value()).update();
        assertThatThrownBy(() -> accounts.invite(coordinator, new InvitationDraft("Alda", " mailto:Alda@Test.example; ", Role.POLICY_OFFICER, Place.in(coordinator.id()))))
                .isInstanceOfSatisfying(AlreadyMemberException.class, there -> assertThat(there.role()).isEqualTo(Role.POLICY_OFFICER));
        assertThat(members.team(coordinator)).extracting(Members.Member::email).filteredOn("alda@test.example"::equals).hasSize(1);
    }

    @Test
    void ordersATeamByTheNamesThatItShows() {
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        MunicipalityWorkspace elsewhere = workspaces.municipality(Role.COORDINATOR);
        accounts.invite(elsewhere, new InvitationDraft("Zwaantje", "volgorde@test.example", Role.READER, Place.in(elsewhere.id())));
        accounts.invite(coordinator, new InvitationDraft("Midas", "midas@test.example", Role.READER, Place.in(coordinator.id())));
        accounts.invite(coordinator, new InvitationDraft("Aagje", "volgorde@test.example", Role.READER, Place.in(coordinator.id())));
        assertThat(members.team(coordinator)).extracting(Members.Member::name).containsSubsequence("Aagje", "Midas");
    }

    @Test
    void letsNobodyGiveThemselvesARole() {
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        ProgrammeWorkspace movisie = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        String own = jdbc.sql("select email from account where id = :id").param("id", movisie.actor().account().value()).query(String.class).single();
        InvitationDraft draft = new InvitationDraft("Ik", own.toUpperCase(), Role.COORDINATOR, Place.in(coordinator.id()));
        assertThatThrownBy(() -> accounts.invite(movisie, draft)).isInstanceOf(NotAllowedException.class).hasMessage("denied.own-role");
    }

    @Test
    void letsAMunicipalityEndNoPartnerAccessThatAnotherGave() {
        PartnerWorkspace partner = workspaces.partner();
        MunicipalityWorkspace one = collaborating(partner);
        MunicipalityWorkspace other = collaborating(partner);
        PartnerWorkspace invited = workspaces.invitedPartner(one, partner);
        assertThat(members.partnerAccounts(other)).extracting(Members.Member::id).containsExactly(partner.membership());
        assertThat(members.partnerAccounts(other)).extracting(Members.Member::email).containsExactly("");
        assertThatThrownBy(() -> accounts.end(other, invited.membership())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.end(other, partner.membership())).isInstanceOf(NotAllowedException.class);
        accounts.end(one, invited.membership());
        assertThatThrownBy(invited::id).isInstanceOf(MembershipEndedException.class);
        partner.requireLive();
    }

    @Test
    void tellsNothingOfAnAccountThatStoodAlreadyUntilItsPersonSignsIn() {
        MunicipalityWorkspace elsewhere = workspaces.municipality(Role.POLICY_OFFICER);
        String email = jdbc.sql("select email from account where id = :id").param("id", elsewhere.actor().account().value()).query(String.class).single();
        jdbc.sql("update account set password_hash = 'x', last_sign_in_at = now() - interval 1 day where id = :id")
                .param("id", elsewhere.actor().account().value()).update();
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        accounts.invite(coordinator, new InvitationDraft("Zoals ik haar ken", email, Role.READER, Place.in(coordinator.id())));
        assertThat(members.team(coordinator)).filteredOn(member -> member.email().equals(email)).singleElement().satisfies(member -> {
            assertThat(member.name()).isEqualTo("Zoals ik haar ken");
            assertThat(member.invited()).isTrue();
            assertThat(member.lastSignIn()).isNull();
        });
        jdbc.sql("update account set last_sign_in_at = utc_timestamp(6) + interval 1 minute where id = :id")
                .param("id", elsewhere.actor().account().value()).update();
        assertThat(members.team(coordinator)).filteredOn(member -> member.email().equals(email)).singleElement()
                .satisfies(member -> assertThat(member.name()).isEqualTo(elsewhere.actor().name()));
    }

    @Test
    void givesOnePersonOneRoleThoughTwoInviteAtTheSameMoment() {
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        MunicipalityWorkspace elsewhere = workspaces.municipality(Role.COORDINATOR);
        accounts.invite(elsewhere, draft("gelijktijdig", Role.READER, elsewhere));
        Runnable invite = () -> accounts.invite(coordinator, draft("gelijktijdig", Role.READER, coordinator));
        assertThat(overlap.of(invite, invite, "select%for update")).succeedsWithin(Duration.ofSeconds(10));
        assertThat(members.team(coordinator)).extracting(Members.Member::email).filteredOn("gelijktijdig@test.example"::equals).hasSize(1);
    }

    @Test
    void leavesOneOfTwoWhoEndEachOtherAtTheSameMoment() {
        MunicipalityWorkspace one = workspaces.municipality(Role.COORDINATOR);
        MunicipalityWorkspace other = workspaces.colleague(one.slug(), Role.COORDINATOR);
        assertThatThrownBy(() -> overlap.of(() -> accounts.end(one, other.membership()), () -> accounts.end(other, one.membership()), "update membership").get());
        assertThat(coordinators(one)).isEqualTo(1);
        MunicipalityWorkspace third = workspaces.municipality(Role.COORDINATOR);
        MunicipalityWorkspace fourth = workspaces.colleague(third.slug(), Role.COORDINATOR);
        assertThatThrownBy(() -> overlap.of(() -> accounts.changeRole(third, fourth.membership(), Role.READER),
                () -> accounts.changeRole(fourth, third.membership(), Role.READER), "select%for update").get());
        assertThat(coordinators(third)).isEqualTo(1);
    }

    private int coordinators(MunicipalityWorkspace municipality) {
        return jdbc.sql("select count(*) from membership m join municipality mu on mu.id = m.municipality_id where mu.slug = :slug and m.role = 'COORDINATOR'"
                + " and m.ended_at is null").param("slug", municipality.slug()).query(Integer.class).single();
    }

    @Test
    void givesNoRoleToAnAccountThatEndsMeanwhile() {
        MunicipalityWorkspace first = workspaces.municipality(Role.COORDINATOR);
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        ProgrammeWorkspace administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        accounts.invite(first, draft("weg", Role.READER, first));
        assertThat(overlap.of(() -> accounts.invite(coordinator, draft("weg", Role.READER, coordinator)),
                () -> accounts.endAccount(administrator, account("weg")), "select%for update")).succeedsWithin(Duration.ofSeconds(10));
        assertThat(jdbc.sql("select count(*) from membership where account_id = :account and ended_at is null").param("account", account("weg").value())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void aNewPasswordMakesLinksOfBeforeUseless() {
        AccountId account = workspaces.municipality(Role.READER).actor().account();
        Token link = links.issue(account, "", Duration.ofDays(7));
        own.choosePassword(new SignedInUser(account, "lezer@test.example", "Lezer", SignInWay.LINK, 0), "", "een lang wachtwoord");
        assertThat(links.find(link)).isEmpty();
    }

    @Test
    void letsOnlyTheAdministratorBringBackWhoseAccountEnded() {
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        ProgrammeWorkspace administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        accounts.invite(coordinator, draft("terug", Role.READER, coordinator));
        accounts.endAccount(administrator, account("terug"));
        assertThatThrownBy(() -> accounts.invite(coordinator, draft("terug", Role.READER, coordinator))).isInstanceOf(NotAllowedException.class)
                .hasMessage("denied.account-ended");
        assertThat(members.team(coordinator)).extracting(Members.Member::email).doesNotContain("terug@test.example");
        accounts.invite(administrator, draft("terug", Role.READER, coordinator));
        assertThat(links.use(links.issue(account("terug"), "", Duration.ofDays(1)))).isPresent();
        assertThat(members.team(coordinator)).extracting(Members.Member::email).contains("terug@test.example");
    }

    private MunicipalityWorkspace collaborating(PartnerWorkspace partner) {
        MunicipalityWorkspace municipality = workspaces.municipality(Role.COORDINATOR);
        partners.collaborate(municipality, new PartnerName(partner.name()), CollaborationCategory.OTHER_PARTNER);
        return municipality;
    }

    private static InvitationDraft draft(String name, Role role, MunicipalityWorkspace workspace) {
        return new InvitationDraft(name, name + "@test.example", role, Place.in(workspace.id()));
    }

    private AccountId account(String name) {
        return new AccountId(jdbc.sql("select id from account where email = :email").param("email", name + "@test.example").query(UUID.class).single());
    }
}
