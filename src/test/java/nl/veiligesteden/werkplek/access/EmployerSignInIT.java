package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.annotation.Transactional;

/** What an employer says of how somebody was proved is believed no further than it goes. The protocol itself: {@code EmployerJourneyIT}, with a real provider. */
@DatabaseTest
@Transactional
class EmployerSignInIT {

    private static final String LEVEL = "2";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Workspaces issuing;
    @Autowired
    private Repositories.Accounts accounts;
    @Autowired
    private GroupMemberships groups;
    @Autowired
    private SecondStep secondStep;
    @Autowired
    private OwnAccount own;
    @Autowired
    private Devices devices;
    @Autowired
    private SessionAge age;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace workspace;
    private String email;
    private final List<Authentication> cameIn = new ArrayList<>();

    @BeforeEach
    void somebodyWasInvited() {
        workspace = workspaces.municipality(Role.COORDINATOR);
        email = jdbc.sql("select email from account where id = :id").param("id", workspace.actor().account().value()).query(String.class).single();
    }

    @AfterEach
    void goOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "22"})
    void whereALevelIsAskedNobodyComesInWithoutIt(String level) {
        EmployerSignIn.Outcome outcome = signIn(List.of(LEVEL), person(level == null ? Map.of() : Map.of("acr", level)));
        assertThat(outcome).isEqualTo(new EmployerSignIn.Outcome(null, EmployerSignIn.Refusal.TOO_WEAK));
        assertThat(jdbc.sql("select count(*) from external_identity where account_id = :id").param("id", workspace.actor().account().value()).query(Integer.class).single())
                .as("nor is anybody known from then on").isZero();
    }

    @Test
    void theLevelThatWasAskedIsTwoProofs() {
        assertThat(signIn(List.of("3", LEVEL), person(Map.of("acr", LEVEL))).user().isStrong()).isTrue();
        assertThat(signIn(List.of(), person(Map.of("acr", LEVEL))).user().isStrong()).as("nobody asked for it").isFalse();
        assertThat(signIn(List.of(), person(Map.of("amr", List.of("pwd", "mfa")))).user().isStrong()).isTrue();
        assertThat(signIn(List.of(), person(Map.of("amr", List.of("pwd")))).user().isStrong()).isFalse();
    }

    @Test
    void afterOneProofAtTheEmployerTheOwnSecondStepIsAsked() throws Exception {
        turnOn();
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(comesIn(request, person(Map.of("amr", List.of("pwd"))))).isEqualTo(StepFilter.CODE);
        assertThat(cameIn).isEmpty();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)).isNull();
        assertThat(PendingSignIn.of(request, clock.instant())).get().extracting(PendingSignIn::account, PendingSignIn::way).containsExactly(workspace.actor().account().value(), SignInWay.EMPLOYER);
        assertThat(comesIn(new MockHttpServletRequest(), person(Map.of("amr", List.of("mfa"))))).as("two proofs there").isEqualTo("/");
    }

    @Test
    void aPlaceThatAsksTwoProofsIsClosedAfterOneAtTheEmployer() throws Exception {
        jdbc.sql("update municipality set strong_team = true where id = :id").param("id", workspace.id().value()).update();
        assertThat(comesIn(new MockHttpServletRequest(), person(Map.of()))).isEqualTo("/");
        assertThatThrownBy(() -> issuing.municipality(workspace.slug())).isInstanceOf(StrongSignInNeededException.class);
        assertThat(comesIn(new MockHttpServletRequest(), person(Map.of("amr", List.of("mfa"))))).isEqualTo("/");
        assertThatCode(() -> issuing.municipality(workspace.slug())).doesNotThrowAnyException();
    }

    @Test
    void whoseAccountSleepsStaysOut() throws Exception {
        jdbc.sql("update account set suspended_at = utc_timestamp(), last_sign_in_at = null where id = :id").param("id", workspace.actor().account().value()).update();
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(comesIn(request, person(Map.of("amr", List.of("mfa"))))).isEqualTo(AccountSuspendedException.PAGE);
        assertThat(cameIn).isEmpty();
        assertThat(request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)).isNull();
        assertThat(jdbc.sql("select count(*) from account where id = :id and last_sign_in_at is null").param("id", workspace.actor().account().value()).query(Integer.class).single()).isOne();
        assertThat(jdbc.sql("select count(*) from external_identity where account_id = :id").param("id", workspace.actor().account().value()).query(Integer.class).single()).isZero();
    }

    private void turnOn() {
        SignedInUser user = TestWorkspaces.user(workspace);
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecondStep.Setup setup = secondStep.begin(user);
        secondStep.turnOn(user, setup, TestCodes.of(setup.secret(), clock.instant()));
        SecurityContextHolder.clearContext();
    }

    private OidcUser person(Map<String, Object> claims) {
        OidcIdToken.Builder token = OidcIdToken.withTokenValue("token").subject("subject " + email).claim("email", email).issuedAt(Instant.EPOCH).expiresAt(Instant.MAX);
        claims.forEach(token::claim);
        return new DefaultOidcUser(List.of(), token.build());
    }

    private EmployerSignIn people(EmployerSettings settings) {
        return new EmployerSignIn(settings, accounts, groups, own, audit, jdbc, events, clock);
    }

    private EmployerSettings asks(List<String> levels) {
        return new EmployerSettings(Map.of("hengelo", new EmployerSettings.Provider(List.of(email.substring(email.indexOf('@') + 1)), levels, false, null)));
    }

    private EmployerSignIn.Outcome signIn(List<String> levels, OidcUser person) {
        return people(asks(levels)).signIn("hengelo", person);
    }

    /** @return where the person is led to */
    private String comesIn(MockHttpServletRequest request, OidcUser person) throws Exception {
        ClientRegistration registration = ClientRegistration.withRegistrationId("hengelo").clientId("werkplek").authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost/").authorizationUri("http://localhost/").tokenUri("http://localhost/").build();
        EmployerSettings settings = asks(List.of());
        MockHttpServletResponse response = new MockHttpServletResponse();
        new EmployerLogin(people(settings), settings, name -> registration, secondStep, new FreshSession(devices, age), (asked, answer, who) -> {
            cameIn.add(who);
            answer.sendRedirect("/");
        }, clock).onAuthenticationSuccess(request, response, new OAuth2AuthenticationToken(person, List.of(), "hengelo"));
        return response.getRedirectedUrl();
    }
}
