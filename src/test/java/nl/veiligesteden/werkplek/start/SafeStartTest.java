package nl.veiligesteden.werkplek.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.start.Problem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Settings that let strangers in, or lead nobody in, are told before anything is made or served. */
class SafeStartTest {

    private static final String URL = "spring.datasource.url=jdbc:mariadb://db.gemeente.nl:3306/werkplek?sslMode=verify-full";
    private static final String KEY = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=";
    private static final String[] SOUND = {URL, "spring.datasource.username=werkplek", "spring.datasource.password=f3Kz81-pQm22", "werkplek.address=https://werkplek.gemeente.nl",
        "spring.mail.host=smtp.gemeente.nl", "server.forward-headers-strategy=native", "server.tomcat.remoteip.internal-proxies=127[.].*|::1", "server.servlet.session.cookie.http-only=true",
        "server.servlet.session.cookie.same-site=lax", "werkplek.secrets.key=" + KEY};
    private static final People SOMEBODY = new People(0, 3, 1);

    /** Each with the reason that it is an example of, beside settings that are sound. */
    static Stream<Arguments> unsafe() {
        return Stream.of(
                Arguments.of(Reason.SECRET_FILE, refused("WERKPLEK_DB_PASSWORD", "/run/secrets/x is not there"), SOMEBODY),
                Arguments.of(Reason.SECRET_TWICE, refused("SPRING_MAIL_PASSWORD", SecretFiles.TWICE), SOMEBODY),
                Arguments.of(Reason.DEMO_OUTSIDE, sound("spring.profiles.active=demo"), SOMEBODY),
                Arguments.of(Reason.DEMO_PEOPLE, sound(), new People(9, 9, 9)),
                Arguments.of(Reason.DEMO_PEOPLE, with(), new People(1, 0, 0)),
                Arguments.of(Reason.INVENTED_ADMINISTRATOR, sound("werkplek.first-administrator=Eerste@Movisie.EXAMPLE"), SOMEBODY),
                Arguments.of(Reason.NO_ADMINISTRATOR_ADDRESS, sound("werkplek.first-administrator=beheerder"), SOMEBODY),
                Arguments.of(Reason.NO_WAY_IN, sound(), new People(0, 0, 0)),
                Arguments.of(Reason.NO_WAY_IN, sound("spring.mail.host="), new People(0, 5, 0)),
                Arguments.of(Reason.NO_KEY, sound("werkplek.secrets.key="), SOMEBODY),
                Arguments.of(Reason.UNREADABLE_KEY, sound("werkplek.secrets.key=ChangeMe"), SOMEBODY),
                Arguments.of(Reason.UNREADABLE_KEY, sound("werkplek.secrets.old-key=" + KEY.substring(4)), SOMEBODY),
                Arguments.of(Reason.UNREADABLE_KEY, sound("werkplek.backup.key=ChangeMe"), SOMEBODY),
                Arguments.of(Reason.UNREADABLE_KEY, with("werkplek.secrets.key=" + KEY + KEY), SOMEBODY),
                Arguments.of(Reason.OTHER_KEY, sound(), SOMEBODY.withUnreadable(2)),
                Arguments.of(Reason.OTHER_KEY, with(), SOMEBODY.withUnreadable(1)),
                Arguments.of(Reason.NO_PASSWORD, sound("spring.datasource.password="), SOMEBODY),
                Arguments.of(Reason.GUESSED_PASSWORD, sound("spring.datasource.password=Werkplek"), SOMEBODY),
                Arguments.of(Reason.GUESSED_PASSWORD, sound("spring.datasource.password=kort"), SOMEBODY),
                Arguments.of(Reason.GUESSED_PASSWORD, sound("spring.datasource.password=", URL + "&password=ChangeMe"), SOMEBODY),
                Arguments.of(Reason.OPEN_LINE_TO_DATABASE, sound("spring.datasource.url=jdbc:mariadb://db.gemeente.nl/werkplek"), SOMEBODY),
                Arguments.of(Reason.OPEN_LINE_TO_DATABASE, sound("spring.datasource.url=jdbc:mariadb://10.0.0.4,db.gemeente.nl:3306/werkplek?sslMode=trust"), SOMEBODY),
                Arguments.of(Reason.OPEN_LINE_TO_DATABASE, sound("spring.datasource.url=jdbc:mariadb:replication://address=(host=db.gemeente.nl)(port=3306)/werkplek?sslMode=disable"), SOMEBODY),
                Arguments.of(Reason.NO_ADDRESS, sound("werkplek.address="), SOMEBODY),
                Arguments.of(Reason.UNREADABLE_ADDRESS, sound("werkplek.address=werkplek.gemeente.nl"), SOMEBODY),
                Arguments.of(Reason.UNREADABLE_ADDRESS, sound("werkplek.address=https://iemand:geheim@werkplek.gemeente.nl"), SOMEBODY),
                Arguments.of(Reason.UNREADABLE_ADDRESS, sound("werkplek.address=https://werk plek"), SOMEBODY),
                Arguments.of(Reason.PLAIN_ADDRESS, sound("werkplek.address=http://werkplek.gemeente.nl"), SOMEBODY),
                Arguments.of(Reason.PLAIN_ADDRESS, with("werkplek.address=http://203.0.113.9:8080"), SOMEBODY),
                Arguments.of(Reason.OPEN_COOKIE, sound("server.servlet.session.cookie.http-only=false"), SOMEBODY),
                Arguments.of(Reason.OPEN_COOKIE, sound("server.servlet.session.cookie.same-site=None"), SOMEBODY),
                Arguments.of(Reason.COOKIE_IN_THE_CLEAR, sound("server.servlet.session.cookie.secure=false"), SOMEBODY),
                Arguments.of(Reason.COOKIE_THAT_STAYS_AWAY, sound("server.servlet.session.cookie.secure=true", "werkplek.address=http://werkplek.lan"), SOMEBODY),
                Arguments.of(Reason.TLS_BUT_PLAIN_ADDRESS, sound("server.ssl.bundle=web", "werkplek.address=http://localhost:8080"), SOMEBODY),
                Arguments.of(Reason.FORWARDED_BY_NOBODY, sound("server.forward-headers-strategy=none"), SOMEBODY),
                Arguments.of(Reason.FORWARDED_BY_NOBODY, sound("server.tomcat.remoteip.internal-proxies=10[.0"), SOMEBODY),
                Arguments.of(Reason.FORWARDED_BY_EVERYBODY, sound("server.forward-headers-strategy=framework"), SOMEBODY),
                Arguments.of(Reason.FORWARDED_BY_EVERYBODY, sound("server.tomcat.remoteip.internal-proxies=.*"), SOMEBODY));
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void tellsTheReasonAndNoOther(Reason reason, MockEnvironment environment, People people) {
        assertThat(problems(environment, people)).extracting(Problem::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void tellsInOneLineWhichSettingMendsItAndNoSecret(Reason reason, MockEnvironment environment, People people) {
        assertThat(problems(environment, people)).allSatisfy(problem -> assertThat(problem.toString()).matches("[A-Z_…]+: .*\\.").doesNotContain("\n")
                .doesNotContain("ChangeMe", "f3Kz81-pQm22", KEY.substring(4)));
    }

    @Test
    void everyReasonHasAnExample() {
        Set<Reason> shown = unsafe().map(example -> (Reason) example.get()[0]).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(EnumSet.allOf(Reason.class));
    }

    @Test
    void tellsAllAtOnce() {
        MockEnvironment worst = with("spring.datasource.url=jdbc:mariadb://db.gemeente.nl/werkplek", "spring.profiles.active=demo", "werkplek.address=http://werkplek.gemeente.nl",
                "server.tomcat.remoteip.internal-proxies=.*");
        assertThat(new SafeStart(worst).ofSettings()).extracting(Problem::reason)
                .containsExactlyInAnyOrder(Reason.DEMO_OUTSIDE, Reason.NO_KEY, Reason.NO_PASSWORD, Reason.OPEN_LINE_TO_DATABASE, Reason.PLAIN_ADDRESS, Reason.FORWARDED_BY_EVERYBODY);
        assertThat(new UnsafeStartFailureAnalyzer().analyze(new UnsafeStartException(new SafeStart(worst).ofSettings())).getDescription().lines()).hasSize(7);
    }

    @Test
    void whatIsSoundStarts() {
        assertThat(problems(sound(), SOMEBODY)).isEmpty();
        assertThat(problems(with(), new People(0, 0, 0))).as("its own database, to develop").isEmpty();
        assertThat(problems(with("spring.profiles.active=demo"), new People(31, 31, 31))).as("the demo").isEmpty();
        assertThat(problems(sound("werkplek.first-administrator=beheer@movisie.nl"), new People(0, 0, 0))).as("the first start").isEmpty();
        assertThat(problems(sound(), new People(0, 5, 0))).as("by links in mails alone").isEmpty();
        assertThat(problems(sound("spring.mail.host=", "werkplek.address="), SOMEBODY)).as("no mail, but passwords").isEmpty();
        assertThat(problems(sound("spring.datasource.url=jdbc:mariadb://database:3306/werkplek?sslMode=disable", "werkplek.address=http://192.168.1.20:8080"), SOMEBODY)).as("within one's own network").isEmpty();
        assertThat(problems(sound("spring.profiles.active=demo", "werkplek.demo.throw-away-database=true"), new People(31, 31, 31))).as("a test's own").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "werkplek", "werkplek.lan", "a.b.internal", "db.werkplek.svc", "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "[::1]", "[fd00::1]", "[fe80::1]"})
    void knowsWhatIsNear(String host) {
        assertThat(SafeStart.isNear(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"werkplek.nl", "localhost.werkplek.nl", "172.32.0.1", "11.0.0.1", "8.8.8.8", "[2001:db8::1]", "10.0.0.1.nip.io", "werkplek.example"})
    void knowsWhatIsNot(String host) {
        assertThat(SafeStart.isNear(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify-ca", "verify-full", "VERIFY_FULL"})
    void aVerifiedLineIsSoundAnywhere(String mode) {
        assertThat(problems(sound("spring.datasource.url=jdbc:mariadb://db.gemeente.nl/werkplek?useCompression=true&sslMode=" + mode), SOMEBODY)).isEmpty();
    }

    private static List<Problem> problems(MockEnvironment environment, People people) {
        return Stream.concat(new SafeStart(environment).ofSettings().stream(), new SafeStart(environment).ofPeople(people).stream()).toList();
    }

    private static MockEnvironment refused(String setting, String why) {
        MockEnvironment environment = sound();
        environment.getPropertySources().addLast(new SecretFiles.Refused(Map.of(setting, why)));
        return environment;
    }

    private static MockEnvironment sound(String... others) {
        return with(Stream.concat(Stream.of(SOUND), Stream.of(others)).toArray(String[]::new));
    }

    private static MockEnvironment with(String... settings) {
        MockEnvironment environment = new MockEnvironment();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            environment.setProperty(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return environment;
    }
}
