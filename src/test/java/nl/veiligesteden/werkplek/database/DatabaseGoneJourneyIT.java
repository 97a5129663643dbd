package nl.veiligesteden.werkplek.database;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import nl.veiligesteden.werkplek.demo.DemoAccounts;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import nl.veiligesteden.werkplek.testing.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database hangs, or dies, while an officer is at work: everybody is told so at once, and everything goes on by itself. */
class DatabaseGoneJourneyIT extends BrowserTest {

    private static final String NOTE = "Terwijl de database er niet was. ";
    private static final Duration AT_ONCE = Duration.ofSeconds(4);

    @TempDir
    private Path data;
    private EmbeddedMariaDb server;
    private Node node;

    @BeforeEach
    void start() throws Exception {
        server = EmbeddedMariaDb.start(data, Path.of(".werkplek/engine"));
        node = new Node("database-gone", server.jdbcUrl(), server.user(), server.password()).start();
    }

    @AfterEach
    void stop() throws Exception {
        node.kill();
        server.stop();
    }

    @Test
    void whoIsAtWorkIsToldAndTheSaveIsDoneOnceWhenItAnswersAgain() throws Exception {
        Page page = browser();
        Locator note = openNote(page);
        note.fill(NOTE);

        Node.signal("STOP", server.serverProcess());
        Page other = page.context().newPage();
        openTold(other);
        assertThat(node.health("readiness")).isEqualTo(503);
        assertThat(node.health("liveness")).isEqualTo(200);
        accessibleWords(other);
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("De verbinding is weg.")).isVisible();
        picture(other, "database-weg");
        assertThat(note).hasValue(NOTE);

        Node.signal("CONT", server.serverProcess());
        assertThat(other.locator("h1")).hasText("Dashboard");
        assertThat(note).isHidden();
        assertThat(page.getByText("De verbinding is weg.")).isHidden();
        assertThat(notes()).isEqualTo(1);
        assertThat(node.log()).contains("the database can't be reached", "the database is reached again");
        readable();
    }

    /** It is started again by the one who started it, mostly before anybody notices. */
    @Test
    void afterADeathEverythingGoesOnByItself() throws Exception {
        Page page = browser();
        Locator note = openNote(page);
        note.fill(NOTE);
        server.serverProcess().destroyForcibly();
        page.keyboard().press("Control+Enter");
        // Whoever asks in the second before it is known is told to try again; nothing typed is lost.
        for (Instant patience = Instant.now().plus(Duration.ofMinutes(1)); note.isVisible() && Instant.now().isBefore(patience); page.waitForTimeout(1_000)) {
            page.keyboard().press("Control+Enter");
        }
        assertThat(note).isHidden();
        assertThat(notes()).isEqualTo(1);
        readable();
    }

    /** It is known within seconds; from then on whoever opens a page is told at once. */
    private void openTold(Page other) throws Exception {
        Instant patience = Instant.now().plus(Duration.ofMinutes(1));
        while (node.status("login") != 503) {
            assertThat(Instant.now()).as("when it is known at last").isBefore(patience);
        }
        Instant asked = Instant.now();
        Response answer = other.navigate(node.address("gemeente/hengelo"));
        assertThat(Duration.between(asked, Instant.now())).isLessThan(AT_ONCE);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(other.locator("h1")).hasText("De gegevens zijn even niet bereikbaar");
    }

    private static void accessibleWords(Page other) {
        assertThat(other.locator("html")).hasAttribute("lang", "nl");
        assertThat(other.title()).isEqualTo("De gegevens zijn even niet bereikbaar");
    }

    private Locator openNote(Page page) {
        page.navigate(node.address("login"));
        page.locator("input[name=username]").fill("daan@hengelo.example");
        page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(node.address("gemeente/hengelo/onderdelen?zoek=cameratoezicht"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gebruik van cameratoezicht")).first().click();
        Locator note = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting"));
        assertThat(note).isVisible();
        return note;
    }

    private int notes() throws Exception {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from progress_update where note = '" + NOTE.strip() + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** A line a fault and minute, and nothing of how the code got there. */
    private void readable() throws Exception {
        String log = node.log();
        assertThat(log).doesNotContain("\tat ");
        assertThat(log.lines().filter(line -> line.contains(" WARN ") || line.contains(" ERROR ")).count()).isLessThan(15);
    }
}
