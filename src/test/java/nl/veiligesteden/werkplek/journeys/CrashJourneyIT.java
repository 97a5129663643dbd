package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.veiligesteden.werkplek.WerkplekApplication;
import nl.veiligesteden.werkplek.demo.DemoAccounts;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import nl.veiligesteden.werkplek.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server is killed while an officer types a long note; after a restart and signing in the note is back. */
class CrashJourneyIT extends BrowserTest {

    private static final String NOTE = "De winkeliers hebben toegezegd om mee te betalen aan de verlichting. ".repeat(5).strip();

    private final TestDatabase database = TestDatabase.fresh();
    private Process server;

    @Test
    void theNoteSurvivesTheServer() throws Exception {
        int port = freePort();
        start(port);
        Page page = browser();
        String address = "http://localhost:" + port + "/";
        openItem(page, address);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting")).pressSequentially(NOTE);
        waitUntilKept();

        server.destroyForcibly().waitFor();
        start(port);
        page.context().clearCookies();
        openItem(page, address);
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting"))).hasValue(NOTE);
    }

    private void openItem(Page page, String address) {
        page.navigate(address + "login");
        page.locator("input[name=username]").fill("daan@hengelo.example");
        page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(address + "gemeente/hengelo/onderdelen?zoek=cameratoezicht");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gebruik van cameratoezicht")).first().click();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting"))).isVisible();
    }

    private void waitUntilKept() throws Exception {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        try (Connection connection = database.connect(); var query = connection.prepareStatement("select content from draft")) {
            String kept = "";
            while (!kept.endsWith(NOTE) && Instant.now().isBefore(patience)) {
                try (var rows = query.executeQuery()) {
                    kept = rows.next() ? rows.getString(1) : "";
                }
            }
            assertThat(kept).endsWith(NOTE);
        }
    }

    private void start(int port) throws IOException, InterruptedException {
        server = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                WerkplekApplication.class.getName(), "--server.port=" + port, "--spring.profiles.active=demo", "--vaadin.productionMode=true", "--werkplek.demo.throw-away-database=true",
                "--spring.datasource.url=" + database.jdbcUrl(), "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password()))
                .redirectErrorStream(true).redirectOutput(new File("target/crash-journey.log")).start();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness")).timeout(Duration.ofSeconds(2)).build();
        Instant patience = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(patience) && server.isAlive()) {
            try (HttpClient client = HttpClient.newHttpClient()) {
                if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                server.waitFor(Duration.ofMillis(300));
            }
        }
        throw new IllegalStateException("the server did not start; see target/crash-journey.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.destroyForcibly();
        }
        database.drop();
    }
}
