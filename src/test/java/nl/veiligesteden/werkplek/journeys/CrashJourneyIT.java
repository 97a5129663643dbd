package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import nl.veiligesteden.werkplek.demo.DemoAccounts;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import nl.veiligesteden.werkplek.testing.Node;
import nl.veiligesteden.werkplek.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server is killed while an officer types a long note; after a restart and signing in the note is back. */
class CrashJourneyIT extends BrowserTest {

    private static final String NOTE = "De winkeliers hebben toegezegd om mee te betalen aan de verlichting. ".repeat(5).strip();

    private final TestDatabase database = TestDatabase.fresh();
    private final Node node = new Node("crash-journey", database.jdbcUrl(), database.user(), database.password());

    @Test
    void theNoteSurvivesTheServer() throws Exception {
        node.start();
        Page page = browser();
        openItem(page);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting")).pressSequentially(NOTE);
        waitUntilKept();

        node.kill();
        node.start();
        page.context().clearCookies();
        openItem(page);
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting"))).hasValue(NOTE);
    }

    private void openItem(Page page) {
        page.navigate(node.address("login"));
        page.locator("input[name=username]").fill("daan@hengelo.example");
        page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(node.address("gemeente/hengelo/onderdelen?zoek=cameratoezicht"));
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

    @AfterEach
    void stop() throws Exception {
        node.kill();
        database.drop();
    }
}
