package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
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
import org.springframework.security.crypto.password.PasswordEncoder;

/** A password or a mailbox alone does not let in whoever turned the second step on; and places can ask it. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class SecondStepIT {

    private static final String PASSWORD = "een lang wachtwoord";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Workspaces issuing;
    @Autowired
    private SecondStep secondStep;
    @Autowired
    private SignInPolicy policies;
    @Autowired
    private Accounts accounts;
    @Autowired
    private RecentProof proof;
    @Autowired
    private SignIn signIn;
    @Autowired
    private PasswordEncoder passwords;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace workspace;
    private SecondStep.Setup setup;

    @BeforeEach
    void comeIn() {
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        workspace = workspaces.municipality(Role.COORDINATOR);
        signedIn(new SignedInUser(workspace.actor().account(), "x@test.example", workspace.actor().name(), SignInWay.PASSWORD, 0));
    }

    @AfterEach
    void goOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signedIn(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static SignedInUser user() {
        return (SignedInUser) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
    }

    private List<String> turnOn() {
        setup = secondStep.begin(user());
        return secondStep.turnOn(user(), setup, code(Duration.ZERO));
    }

    private String code(Duration later) {
        return TestCodes.of(setup.secret(), clock.instant().plus(later));
    }

    @Test
    void isTurnedOnWithItsFirstCodeAndAsksOneFromThenOn() {
        setup = secondStep.begin(user());
        assertThatThrownBy(() -> secondStep.turnOn(user(), setup, "000000")).isInstanceOf(InvalidInputException.class);
        assertThat(secondStep.isOn(user())).isFalse();
        secondStep.turnOn(user(), setup, code(Duration.ZERO));
        assertThat(secondStep.isOn(user())).isTrue();
        assertThat(user().isStrong()).isTrue();
        String email = jdbc.sql("select email from account where id = :id").param("id", user().account().value()).query(String.class).single();
        jdbc.sql("update account set password_hash = :hash where id = :id").param("hash", passwords.encode(PASSWORD)).param("id", user().account().value()).update();
        assertThatThrownBy(() -> signIn.authenticate(new UsernamePasswordAuthenticationToken(email, PASSWORD))).isInstanceOf(SecondStepNeededException.class);
        assertThatThrownBy(() -> signIn.authenticate(new UsernamePasswordAuthenticationToken(email, "fout"))).isNotInstanceOf(SecondStepNeededException.class);
    }

    @Test
    void eachCodeOpensOnce() {
        List<String> codes = turnOn();
        assertThat(secondStep.opens(user().account(), code(Duration.ZERO))).as("used to turn it on").isFalse();
        clock.pass(Duration.ofSeconds(60));
        assertThat(secondStep.opens(user().account(), code(Duration.ofSeconds(-90)))).as("long past").isFalse();
        String code = code(Duration.ZERO);
        assertThat(secondStep.opens(user().account(), code.substring(0, 3) + " " + code.substring(3))).isTrue();
        assertThat(secondStep.opens(user().account(), code)).isFalse();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(secondStep.opens(user().account(), codes.getFirst().toLowerCase().replace("-", " "))).isTrue();
        assertThat(secondStep.opens(user().account(), codes.getFirst())).isFalse();
        assertThat(secondStep.codesLeft(user())).isEqualTo(9);
        assertThat(secondStep.opens(workspaces.municipality(Role.READER).actor().account(), codes.get(1))).as("of somebody else").isFalse();
        assertThat(jdbc.sql("select count(*) from recovery_code where account_id = :id and digest = :plain").param("id", user().account().value()).param("plain", codes.get(1))
                .query(Integer.class).single()).isZero();
    }

    @Test
    void isRenewedAndTurnedOffWithACode() {
        List<String> codes = turnOn();
        List<String> others = secondStep.renewCodes(user(), codes.getFirst());
        assertThat(secondStep.opens(user().account(), codes.get(1))).isFalse();
        assertThatThrownBy(() -> secondStep.turnOff(user(), "123456")).isInstanceOf(InvalidInputException.class);
        secondStep.turnOff(user(), others.getFirst());
        assertThat(secondStep.isOn(user())).isFalse();
        assertThat(user().isStrong()).isFalse();
    }

    @Test
    void guessingACodeIsSlow() {
        List<String> codes = turnOn();
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> secondStep.turnOff(user(), "000000")).isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> secondStep.turnOff(user(), codes.getFirst())).isInstanceOf(InvalidInputException.class);
        assertThat(secondStep.isOn(user())).isTrue();
    }

    @Test
    void aMunicipalityAsksItOfItsPeopleOnceItsCoordinatorTakesIt() {
        assertThatThrownBy(() -> policies.choose(workspace, new SignInPolicy.Policy(true, false))).isInstanceOf(NotAllowedException.class);
        turnOn();
        policies.choose(workspace, new SignInPolicy.Policy(true, false));
        assertThat(policies.of(workspace)).isEqualTo(new SignInPolicy.Policy(true, false));
        assertThatCode(() -> issuing.municipality(workspace.slug())).doesNotThrowAnyException();
        MunicipalityWorkspace colleague = workspaces.colleague(workspace.slug(), Role.READER);
        signedIn(TestWorkspaces.user(colleague));
        assertThatThrownBy(() -> issuing.municipality(workspace.slug())).isInstanceOf(StrongSignInNeededException.class);
    }

    @Test
    void aMunicipalityAsksItOfThePeopleOfItsPartners() {
        PartnerWorkspace partner = workspaces.partner();
        turnOn();
        policies.choose(workspace, new SignInPolicy.Policy(false, true));
        signedIn(TestWorkspaces.user(partner));
        assertThatCode(() -> issuing.partner(partner.slug())).as("works with others").doesNotThrowAnyException();
        jdbc.sql("""
                        insert into collaboration (id, municipality_id, partner_id, category, shown_as, position, version)
                        values (uuid(), :municipality, :partner, 'OTHER_PARTNER', 'P', 1, 0)""").param("municipality", workspace.id().value()).param("partner", partner.id().value()).update();
        assertThatThrownBy(() -> issuing.partner(partner.slug())).isInstanceOf(StrongSignInNeededException.class);
    }

    @Test
    void whatWeighsMuchAsksACodeAgainAfterAQuarterOfAnHour() {
        List<String> codes = turnOn();
        proof.require();
        clock.pass(Duration.ofMinutes(16));
        InvitationDraft draft = new InvitationDraft("Nieuw", "nieuw-" + workspace.slug() + "@test.example", Role.READER, Place.in(workspace.id()));
        assertThatThrownBy(() -> accounts.invite(workspace, draft)).isInstanceOf(ProofNeededException.class);
        secondStep.prove(user(), codes.getFirst());
        accounts.invite(workspace, draft);
    }

    /** As the application does for Movisie's people where nothing else is said. */
    @Test
    void aRoleAlwaysAsksIt() {
        ProgrammeWorkspace coordinator = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        signedIn(TestWorkspaces.user(coordinator));
        assertThatThrownBy(issuing::programme).isInstanceOf(StrongSignInNeededException.class);
        signedIn(TestWorkspaces.user(coordinator).proved(SignInWay.PASSWORD_AND_CODE, Instant.EPOCH));
        assertThatCode(issuing::programme).doesNotThrowAnyException();
        SignedInUser administrator = TestWorkspaces.user(workspaces.programme(Role.PROGRAMME_ADMINISTRATOR));
        for (SignInWay way : SignInWay.values()) {
            signedIn(administrator.proved(way, Instant.EPOCH));
            if (way == SignInWay.PASSKEY || way == SignInWay.EMPLOYER) {
                assertThatCode(issuing::programme).as("%s", way).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(issuing::programme).as("%s", way).isInstanceOf(StrongSignInNeededException.class);
            }
        }
        signedIn(administrator.proved(SignInWay.EMPLOYER, null));
        assertThatThrownBy(issuing::programme).as("an employer who asks one proof").isInstanceOf(StrongSignInNeededException.class);
    }

    /** What was proved to the employer, or with a passkey, stays proved when the code goes. */
    @Test
    void turningItOffTakesAwayWhatTheCodeProvedAlone() {
        for (SignInWay way : SignInWay.values()) {
            List<String> codes = turnOn();
            signedIn(user().proved(way, clock.instant()));
            secondStep.turnOff(user(), codes.getFirst());
            assertThat(user().isStrong()).as("%s", way).isEqualTo(way == SignInWay.PASSKEY || way == SignInWay.EMPLOYER);
            assertThat(user().way()).as("%s", way).isEqualTo(way.withoutCode());
            clock.pass(Duration.ofMinutes(20));
        }
    }
}
