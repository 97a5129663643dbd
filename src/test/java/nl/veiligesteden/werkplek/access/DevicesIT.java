package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Each browser in which a person signs in is known, told of when it is new, and can be ended by that person alone. */
@DatabaseTest
class DevicesIT {

    private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Devices devices;
    @Autowired
    private LiveSessions sessions;
    @Autowired
    private SessionAge age;
    @Autowired
    private JdbcClient jdbc;

    private SignedInUser user;

    @BeforeEach
    void somebody() {
        user = TestWorkspaces.user(workspaces.municipality(Role.READER));
    }

    private MockHttpSession signIn(SignedInUser who, String cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("User-Agent", FIREFOX);
        if (cookie != null) {
            request.setCookies(new Cookie("apparaat", cookie));
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        devices.signedIn(who, request, response);
        ((MockHttpSession) request.getSession()).setAttribute("cookie", response.getCookie("apparaat").getValue());
        assertThat(response.getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        return (MockHttpSession) request.getSession();
    }

    private List<String> mails() {
        return jdbc.sql("select subject from mail where account_id = :id and sort = 'SECURITY'").param("id", user.account().value()).query(String.class).list();
    }

    @Test
    void aNewBrowserIsToldTheFirstIsNot() {
        MockHttpSession first = signIn(user, null);
        assertThat(mails()).isEmpty();
        signIn(user, (String) first.getAttribute("cookie"));
        assertThat(devices.list(user)).singleElement().satisfies(device -> assertThat(Agents.name(device.agent())).isEqualTo("Firefox, Windows"));
        assertThat(mails()).isEmpty();
        signIn(user, null);
        assertThat(mails()).containsExactly("Er is ingelogd met een nieuwe browser");
        assertThat(jdbc.sql("select body from mail where account_id = :id and sort = 'SECURITY'").param("id", user.account().value()).query(String.class).single()).contains("Firefox, Windows");
        signIn(user, "geen-geheim-van-ons");
        assertThat(devices.list(user)).hasSize(3);
    }

    @Test
    void nobodyStaysSignedInForLongerThanADayAtWork() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        new FreshSession(devices, age).onAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()), request, new MockHttpServletResponse());
        HttpSession session = request.getSession();
        assertThat(sessions.stands(user, session)).isTrue();
        since(session, Duration.ofHours(12).minusMinutes(1));
        assertThat(sessions.stands(user, session)).isTrue();
        since(session, Duration.ofHours(12).plusSeconds(1));
        assertThat(sessions.stands(user, session)).isFalse();
    }

    private static void since(HttpSession session, Duration ago) {
        new SessionAge(Duration.ZERO, Duration.ZERO, Clock.offset(Clock.systemUTC(), ago.negated())).begins(session);
    }

    @Test
    void whatIsEndedStandsNoMoreAndTheRestDoes() {
        MockHttpSession desk = signIn(user, null);
        MockHttpSession phone = signIn(user, null);
        assertThat(sessions.stands(user, desk)).isTrue();
        assertThat(sessions.stands(user, phone)).isTrue();
        SignedInUser stranger = TestWorkspaces.user(workspaces.municipality(Role.READER));
        UUID lost = Devices.of(phone);
        assertThatThrownBy(() -> devices.end(stranger, lost)).isInstanceOf(NotFoundException.class);
        devices.end(user, lost);
        assertThat(sessions.stands(user, phone)).isFalse();
        assertThat(sessions.stands(user, desk)).isTrue();
    }

    @Test
    void noMoreAreKeptThanAnybodyUses() {
        for (int browser = 0; browser < 53; browser++) {
            signIn(user, null);
        }
        assertThat(jdbc.sql("select count(*) from known_device where account_id = :id").param("id", user.account().value()).query(Integer.class).single()).isEqualTo(50);
    }
}
