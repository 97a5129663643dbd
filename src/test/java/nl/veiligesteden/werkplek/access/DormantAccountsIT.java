package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Who doesn't come is warned, falls asleep, opens nothing in whatever way, and is woken. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class DormantAccountsIT {

    private static final String PASSWORD = "een lang wachtwoord";
    private static final Instant START = Instant.parse("2027-04-20T08:00:00Z");

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private DormantAccounts dormant;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Recipients recipients;
    @Autowired
    private SignIn signIn;
    @Autowired
    private SignInLinks links;
    @Autowired
    private OneTimeTokens tokens;
    @Autowired
    private StrongSignIn strong;
    @Autowired
    private Repositories.Accounts people;
    @Autowired
    private LiveSessions sessions;
    @Autowired
    private PasswordEncoder passwords;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private ProgrammeWorkspace administrator;
    private MunicipalityWorkspace reader;

    @BeforeEach
    void begin() {
        jdbc.sql("update account set ended_at = utc_timestamp() where ended_at is null").update();
        clock.set(START);
        administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        reader = workspaces.municipality(Role.READER);
        cameDaysAgo(administrator, 1);
        cameDaysAgo(reader, 181);
    }

    private void cameDaysAgo(Workspace person, int days) {
        jdbc.sql("update account a join membership m on m.account_id = a.id set a.created_at = '2020-01-01', m.since = '2020-01-01', a.last_sign_in_at = :at where a.id = :id")
                .param("at", Time.toColumn(clock.instant().minus(Duration.ofDays(days)))).param("id", id(person)).update();
    }

    private static UUID id(Workspace person) {
        return person.actor().account().value();
    }

    private List<String> mails(Workspace person) {
        return jdbc.sql("select concat(subject, ' ', body) from mail where account_id = :id and sort = 'SECURITY'").param("id", id(person)).query(String.class).list();
    }

    private boolean isAsleep(Workspace person) {
        return jdbc.sql("select suspended_at is not null from account where id = :id").param("id", id(person)).query(Boolean.class).single();
    }

    private void warnedAndThirtyDaysLater() {
        dormant.tend();
        clock.pass(Duration.ofDays(30).plusMinutes(1));
        jdbc.sql("update account set last_sign_in_at = :now where id = :id").param("now", Time.toColumn(clock.instant())).param("id", id(administrator)).update();
        dormant.tend();
    }

    private List<String> trail(Workspace person) {
        return jdbc.sql("select action from audit_entry where object_id = :id and action in ('account.dormant-warned', 'account.suspended', 'account.woken') order by id").param("id", id(person))
                .query(String.class).list();
    }

    @Test
    void whoDidNotComeIsWarnedOnceAndFallsAsleepAMonthLater() {
        cameDaysAgo(reader, 179);
        dormant.tend();
        assertThat(mails(reader)).isEmpty();
        cameDaysAgo(reader, 181);
        dormant.tend();
        dormant.tend();
        assertThat(mails(reader)).singleElement().asString().startsWith("Uw account gaat slapen als u niet inlogt").contains("20 mei 2027");
        clock.pass(Duration.ofDays(29));
        dormant.tend();
        assertThat(isAsleep(reader)).isFalse();
        clock.pass(Duration.ofDays(1).plusMinutes(1));
        dormant.tend();
        assertThat(isAsleep(reader)).isTrue();
        assertThat(trail(reader)).containsExactly("account.dormant-warned", "account.suspended");
        assertThat(mails(administrator)).isEmpty();
    }

    @Test
    void whoComesAfterTheWarningStaysAwakeAndIsWarnedAnewTheNextTime() {
        dormant.tend();
        clock.pass(Duration.ofDays(20));
        cameDaysAgo(reader, 0);
        clock.pass(Duration.ofDays(170));
        cameDaysAgo(administrator, 0);
        dormant.tend();
        assertThat(isAsleep(reader)).isFalse();
        assertThat(mails(reader)).hasSize(1);
        clock.pass(Duration.ofDays(11));
        dormant.tend();
        assertThat(mails(reader)).hasSize(2);
        assertThat(isAsleep(reader)).isFalse();
    }

    @Test
    void anInvitationThatNobodyTookCountsFromTheDayItWasGiven() {
        jdbc.sql("update account a join membership m on m.account_id = a.id set a.last_sign_in_at = null, m.since = :since where a.id = :id")
                .param("since", Time.toColumn(clock.instant().minus(Duration.ofDays(100)))).param("id", id(reader)).update();
        dormant.tend();
        assertThat(mails(reader)).isEmpty();
    }

    @Test
    void opensNothingInWhateverWayAndSaysSoOnlyToWhoProvedIt() {
        jdbc.sql("update account set password_hash = :hash where id = :id").param("hash", passwords.encode(PASSWORD)).param("id", id(reader)).update();
        SignedInUser user = TestWorkspaces.user(reader);
        assertThat(sessions.stands(user, null)).isTrue();
        warnedAndThirtyDaysLater();
        assertThat(sessions.stands(user, null)).as("the open session").isFalse();
        assertThatThrownBy(reader::id).as("the open page").isInstanceOf(MembershipEndedException.class);
        assertThatThrownBy(() -> workspaces.asks(reader, reader.slug())).isInstanceOf(NotFoundException.class);
        assertThat(recipients.find(reader.actor().account())).as("a calendar, a digest").isEmpty();
        String email = jdbc.sql("select email from account where id = :id").param("id", id(reader)).query(String.class).single();
        assertThatThrownBy(() -> signIn(email, PASSWORD)).isInstanceOf(AccountSuspendedException.class);
        assertThatThrownBy(() -> signIn(email, "verkeerd wachtwoord")).isInstanceOf(AuthenticationException.class).isNotInstanceOf(AccountSuspendedException.class);
        Token link = links.issue(reader.actor().account(), "", Duration.ofDays(1));
        Instant before = lastSignIn();
        assertThat(tokens.consume(new OneTimeTokenAuthenticationToken(link.value()))).isNotNull();
        assertThatThrownBy(() -> tokens.people().loadUserByUsername(email)).isInstanceOf(AccountSuspendedException.class);
        assertThat(lastSignIn()).as("nobody came").isEqualTo(before);
    }

    /** Whatever was proved, and with however much. */
    @Test
    void aPasskeyOrACodeWakesNobody() {
        warnedAndThirtyDaysLater();
        Instant before = lastSignIn();
        for (SignInWay way : List.of(SignInWay.PASSKEY, SignInWay.PASSWORD_AND_CODE)) {
            assertThatThrownBy(() -> strong.complete("account.sign-in-by-passkey", way, () -> new StrongSignIn.Proof(people.findById(id(reader)).orElseThrow(), true)))
                    .as("%s", way).isInstanceOf(AccountSuspendedException.class);
            assertThatThrownBy(() -> strong.complete("account.sign-in-by-passkey", way, () -> new StrongSignIn.Proof(people.findById(id(reader)).orElseThrow(), false)))
                    .as("%s that is wrong learns nothing", way).isNotInstanceOf(AccountSuspendedException.class);
        }
        assertThat(lastSignIn()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from audit_entry where actor_id = :id and action = 'account.sign-in-by-passkey' and result = 'DONE'").param("id", id(reader)).query(Integer.class).single()).isZero();
    }

    /** By whoever may wake it; nobody else learns that it sleeps, nor gets it open. */
    @Test
    void invitingWakesItForTheAdministratorAlone() {
        warnedAndThirtyDaysLater();
        String email = jdbc.sql("select email from account where id = :id").param("id", id(reader)).query(String.class).single();
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        InvitationDraft draft = new InvitationDraft("Iemand", email, Role.READER, Place.in(coordinator.id()));
        assertThatThrownBy(() -> accounts.invite(coordinator, draft)).isInstanceOf(NotAllowedException.class);
        assertThat(isAsleep(reader)).isTrue();
        accounts.invite(administrator, draft);
        assertThat(isAsleep(reader)).isFalse();
    }

    private Instant lastSignIn() {
        return jdbc.sql("select last_sign_in_at from account where id = :id").param("id", id(reader)).query(Instant.class).single();
    }

    private void signIn(String email, String password) {
        UsernamePasswordAuthenticationToken attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        attempt.setDetails(new WebAuthenticationDetails((HttpServletRequest) new MockHttpServletRequest()));
        signIn.authenticate(attempt);
    }

    @Test
    void anAdministratorWakesItAndItBeginsToCountAnew() {
        warnedAndThirtyDaysLater();
        ProgrammeWorkspace other = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        assertThatThrownBy(() -> accounts.wake(other, reader.actor().account())).isInstanceOf(NotAllowedException.class);
        accounts.wake(administrator, reader.actor().account());
        assertThat(isAsleep(reader)).isFalse();
        assertThat(reader.id()).isNotNull();
        assertThat(mails(reader)).hasSize(2).last().asString().startsWith("Uw account is weer open");
        assertThatThrownBy(() -> accounts.wake(administrator, reader.actor().account())).isInstanceOf(NotAllowedException.class);
        dormant.tend();
        clock.pass(Duration.ofDays(40));
        dormant.tend();
        assertThat(isAsleep(reader)).isFalse();
        assertThat(trail(reader)).containsExactly("account.dormant-warned", "account.suspended", "account.woken");
    }

    @Test
    void theLastAdministratorNeverFallsAsleep() {
        cameDaysAgo(administrator, 300);
        ProgrammeWorkspace second = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        cameDaysAgo(second, 250);
        ProgrammeWorkspace neverCame = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        dormant.tend();
        clock.pass(Duration.ofDays(31));
        dormant.tend();
        assertThat(isAsleep(administrator)).as("came longest ago").isTrue();
        assertThat(isAsleep(second)).isFalse();
        assertThat(isAsleep(neverCame)).isFalse();
        clock.pass(Duration.ofDays(400));
        dormant.tend();
        assertThat(isAsleep(second)).isFalse();
    }
}
