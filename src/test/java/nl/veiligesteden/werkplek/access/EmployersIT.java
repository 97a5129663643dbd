package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Employers.Effect;
import nl.veiligesteden.werkplek.access.Employers.Outcome;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.transaction.annotation.Transactional;

/** What the groups of an employer give and take, and what a person decided stands. The protocol itself: {@code EmployerJourneyIT}. */
@DatabaseTest
@Transactional
class EmployersIT {

    private static final String DOMAIN = "groep.example";
    private static final String TEAM = "sg-veilige-steden";
    private static final String LEADERS = "sg-leiding";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Repositories.Accounts accounts;
    @Autowired
    private Repositories.Memberships memberships;
    @Autowired
    private MembershipRules rules;
    @Autowired
    private Accounts people;
    @Autowired
    private Members members;
    @Autowired
    private GroupMemberships groups;
    @Autowired
    private OwnAccount own;
    @Autowired
    private RecentProof proof;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EntityManager entities;

    private ProgrammeWorkspace administrator;
    private MunicipalityWorkspace coordinator;
    private Employers employers;
    private EmployerSignIn signingIn;

    @BeforeEach
    void anEmployer() {
        administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        coordinator = workspaces.municipality(Role.COORDINATOR);
        EmployerSettings settings = new EmployerSettings(Map.of("groep", new EmployerSettings.Provider(List.of(DOMAIN), List.of(), false, null),
                "ander", new EmployerSettings.Provider(List.of("ander.example"), List.of(), false, "rollen")));
        employers = new Employers(settings, memberships, rules, proof, jdbc, events, clock);
        signingIn = new EmployerSignIn(settings, accounts, groups, own, audit, jdbc, events, clock);
    }

    private void connect(String group, Role role) {
        employers.connect(administrator, "groep", new GroupDraft(group, role, Place.in(coordinator.id())));
    }

    private UUID rule(String group) {
        return jdbc.sql("select id from group_rule where group_name = :group and ended_at is null").param("group", group).query(UUID.class).single();
    }

    private EmployerSignIn.Outcome comesIn(String subject, Map<String, Object> claims) {
        OidcIdToken.Builder token = OidcIdToken.withTokenValue("token").subject(subject).claim("email", subject + "@" + DOMAIN).claim("name", "Zoë van " + subject).issuedAt(Instant.EPOCH).expiresAt(Instant.MAX);
        claims.forEach(token::claim);
        return signingIn.signIn("groep", new DefaultOidcUser(List.of(), token.build()));
    }

    private EmployerSignIn.Outcome comesIn(String subject, String... inGroups) {
        return comesIn(subject, Map.of("groups", List.of(inGroups)));
    }

    /** The roles in the municipality, of who has not left. */
    private List<String> roles(String subject) {
        return jdbc.sql("select m.role from membership m join account a on a.id = m.account_id where a.email = :email and m.ended_at is null and m.municipality_id = :municipality")
                .param("email", subject + "@" + DOMAIN).param("municipality", coordinator.id().value()).query(String.class).list();
    }

    private MembershipId standing(String subject) {
        return new MembershipId(jdbc.sql("select m.id from membership m join account a on a.id = m.account_id where a.email = :email and m.ended_at is null").param("email", subject + "@" + DOMAIN)
                .query(UUID.class).single());
    }

    @Test
    void whoeverIsInAGroupComesInWithoutAnInvitationAndNobodyElseDoes() {
        connect(TEAM, Role.POLICY_OFFICER);
        assertThat(comesIn("piet", "iets-anders").refusal()).isEqualTo(EmployerSignIn.Refusal.NO_ACCOUNT);
        assertThat(comesIn("piet", TEAM.toUpperCase()).refusal()).as("to the letter").isEqualTo(EmployerSignIn.Refusal.NO_ACCOUNT);
        assertThat(comesIn("piet", Map.of("groups", List.of(TEAM), "email", "piet@elders.example")).refusal()).isEqualTo(EmployerSignIn.Refusal.NO_ACCOUNT);
        assertThat(comesIn("piet", Map.of("groups", List.of(TEAM), "email", "piet de\nboer@groep.example")).refusal()).isEqualTo(EmployerSignIn.Refusal.NO_ACCOUNT);
        assertThat(comesIn("piet", Map.of("groups", List.of(TEAM), "email", "p".repeat(300) + "@groep.example")).refusal()).isEqualTo(EmployerSignIn.Refusal.NO_ACCOUNT);
        assertThat(comesIn("piet", Map.of("groups", List.of(TEAM), "email_verified", false)).refusal()).isEqualTo(EmployerSignIn.Refusal.NO_ACCOUNT);
        assertThat(jdbc.sql("select count(*) from account where email like '%@groep.example' or email like 'piet@%'").query(Integer.class).single()).isZero();
        assertThat(comesIn("piet", TEAM, "iets-anders").user().email()).isEqualTo("piet@" + DOMAIN);
        assertThat(roles("piet")).containsExactly("POLICY_OFFICER");
        assertThat(members.team(coordinator)).filteredOn(member -> member.name().equals("Zoë van piet")).singleElement().satisfies(member -> {
            assertThat(member.group()).isEqualTo(TEAM);
            assertThat(member.invited()).isFalse();
        });
        assertThat(members.team(workspaces.observing(workspaces.programme(Role.PROGRAMME_COORDINATOR), coordinator.slug()))).as("Movisie sees no groups of theirs").allMatch(member -> member.group().isEmpty());
        comesIn("piet", TEAM);
        assertThat(roles("piet")).as("once").containsExactly("POLICY_OFFICER");
    }

    @Test
    void theGroupThatMayMostCountsAndWhoLeavesThemAllIsOut() {
        connect(TEAM, Role.READER);
        connect(LEADERS, Role.COORDINATOR);
        comesIn("els", TEAM);
        assertThat(roles("els")).containsExactly("READER");
        comesIn("els", TEAM, LEADERS);
        assertThat(roles("els")).containsExactly("COORDINATOR");
        comesIn("els", TEAM);
        assertThat(roles("els")).containsExactly("READER");
        comesIn("els", Map.of("_claim_names", Map.of("groups", "src1")));
        assertThat(roles("els")).as("too many to tell").containsExactly("READER");
        comesIn("els", Map.of());
        assertThat(roles("els")).isEmpty();
        comesIn("els", Map.of("groups", TEAM));
        assertThat(roles("els")).as("came back; one group as a text").containsExactly("READER");
    }

    @Test
    void whatAPersonGaveStaysAndWhatAPersonEndedIsNotGivenAgain() {
        connect(TEAM, Role.READER);
        people.invite(coordinator, new InvitationDraft("Ans", "ans@" + DOMAIN, Role.COORDINATOR, Place.in(coordinator.id())));
        comesIn("ans", TEAM);
        assertThat(roles("ans")).containsExactly("COORDINATOR");
        comesIn("ans");
        assertThat(roles("ans")).as("no group gave it").containsExactly("COORDINATOR");
        comesIn("bob", TEAM);
        assertThatThrownBy(() -> people.changeRole(coordinator, standing("bob"), Role.COORDINATOR)).isInstanceOf(NotAllowedException.class).hasMessageContaining("denied.role-by-group");
        people.end(coordinator, standing("bob"));
        comesIn("bob", TEAM);
        assertThat(roles("bob")).isEmpty();
        employers.disconnect(administrator, rule(TEAM));
        connect(TEAM, Role.READER);
        comesIn("bob", TEAM);
        assertThat(roles("bob")).as("decided later than it was ended").containsExactly("READER");
    }

    @Test
    void aGroupThatIsDisconnectedTakesWhatItGave() {
        connect(TEAM, Role.READER);
        comesIn("cas", TEAM);
        comesIn("dik", TEAM);
        assertThat(employers.people(administrator, rule(TEAM))).containsExactly("Zoë van cas", "Zoë van dik");
        assertThat(employers.groups(administrator, "groep")).singleElement().satisfies(group -> assertThat(group.people()).isEqualTo(2));
        UUID gone = rule(TEAM);
        employers.disconnect(administrator, gone);
        assertThat(roles("cas")).isEmpty();
        assertThat(roles("dik")).isEmpty();
        assertThat(employers.groups(administrator, "groep")).isEmpty();
        comesIn("cas", TEAM);
        assertThat(roles("cas")).isEmpty();
        assertThatThrownBy(() -> employers.disconnect(administrator, gone)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anotherEmployersGroupOfTheSameNameGivesNothingAndTakesNothing() {
        employers.connect(administrator, "ander", new GroupDraft(TEAM, Role.READER, Place.in(coordinator.id())));
        assertThat(comesIn("fien", TEAM).refusal()).isEqualTo(EmployerSignIn.Refusal.NO_ACCOUNT);
        OidcIdToken token = OidcIdToken.withTokenValue("token").subject("gijs").claim("email", "gijs@ander.example").claim("rollen", List.of(TEAM)).issuedAt(Instant.EPOCH).expiresAt(Instant.MAX).build();
        assertThat(signingIn.signIn("ander", new DefaultOidcUser(List.of(), token)).user()).isNotNull();
        // The same person, through the other employer.
        jdbc.sql("insert into external_identity (provider, subject, account_id, since) select 'groep', 'gijs', id, utc_timestamp() from account where email = 'gijs@ander.example'").update();
        comesIn("gijs", "iets");
        assertThat(jdbc.sql("select count(*) from membership m join account a on a.id = m.account_id where a.name like '%gijs%' and m.ended_at is null").query(Integer.class).single()).isOne();
    }

    @Test
    void nobodyGetsAnythingByARuleOfTheOwnMakingNorByAnAccountThatEndedOrSleeps() {
        connect(TEAM, Role.COORDINATOR);
        jdbc.sql("update account set email = 'baas@groep.example' where id = :id").param("id", administrator.actor().account().value()).update();
        comesIn("baas", TEAM);
        assertThat(roles("baas")).isEmpty();
        comesIn("hans", TEAM);
        jdbc.sql("update membership set ended_at = utc_timestamp(), left_group = true where id = :id").param("id", standing("hans").value()).update();
        jdbc.sql("update account set suspended_at = utc_timestamp() where email = 'hans@groep.example'").update();
        entities.clear();
        assertThat(comesIn("hans", TEAM).refusal()).isEqualTo(EmployerSignIn.Refusal.SUSPENDED);
        jdbc.sql("update account set suspended_at = null, ended_at = utc_timestamp() where email = 'hans@groep.example'").update();
        entities.clear();
        assertThat(comesIn("hans", TEAM).refusal()).isEqualTo(EmployerSignIn.Refusal.NO_ACCOUNT);
        assertThat(roles("hans")).isEmpty();
    }

    @Test
    void thePreviewTellsWhatASignInDoes() {
        connect(LEADERS, Role.READER);
        comesIn("ina", LEADERS);
        people.invite(coordinator, new InvitationDraft("Jan", "jan@" + DOMAIN, Role.READER, Place.in(coordinator.id())));
        comesIn("kee", LEADERS);
        comesIn("kee");
        GroupDraft draft = new GroupDraft(TEAM, Role.POLICY_OFFICER, Place.in(coordinator.id()));
        assertThat(employers.preview(administrator, "groep", draft, List.of("nieuw@groep.example", "ina@groep.example", "jan@groep.example", "kee@groep.example", "lies@elders.example"))).containsExactly(
                new Effect("nieuw@groep.example", Outcome.NEW_ACCOUNT, null), new Effect("ina@groep.example", Outcome.CHANGES, Role.READER), new Effect("jan@groep.example", Outcome.BY_HAND, Role.READER),
                new Effect("kee@groep.example", Outcome.GETS, null), new Effect("lies@elders.example", Outcome.OTHER_DOMAIN, null));
        assertThat(employers.groups(administrator, "groep")).as("nothing was done").hasSize(1);
        connect(TEAM, Role.POLICY_OFFICER);
        List.of("nieuw", "ina", "jan", "kee").forEach(subject -> comesIn(subject, LEADERS, TEAM));
        assertThat(List.of(roles("nieuw"), roles("ina"), roles("jan"), roles("kee"))).containsExactly(List.of("POLICY_OFFICER"), List.of("POLICY_OFFICER"), List.of("READER"), List.of("POLICY_OFFICER"));
    }

    @Test
    void badInputIsToldAndOnlyTheAdministratorConnects() {
        assertThatThrownBy(() -> new GroupDraft(" ", null, null)).isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.problems()).containsOnlyKeys("group", "role", "place"));
        assertThatThrownBy(() -> new GroupDraft("x".repeat(256), Role.READER, Place.in(coordinator.id()))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new GroupDraft(TEAM, Role.PROGRAMME_ADMINISTRATOR, Place.PROGRAMME)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new GroupDraft(TEAM, Role.READER, Place.PROGRAMME)).isInstanceOf(InvalidInputException.class);
        connect(TEAM, Role.READER);
        assertThatThrownBy(() -> connect(TEAM, Role.COORDINATOR)).isInstanceOf(InvalidInputException.class);
        ProgrammeWorkspace other = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        GroupDraft draft = new GroupDraft("ander", Role.READER, Place.in(coordinator.id()));
        assertThatThrownBy(() -> employers.connect(other, "groep", draft)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> employers.disconnect(other, rule(TEAM))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> employers.connect(administrator, "bestaat-niet", draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> employers.one(administrator, "bestaat-niet")).isInstanceOf(NotFoundException.class);
    }
}
