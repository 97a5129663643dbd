package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.audit.AuditChain;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The trail is read by whom it concerns, found by what one looks for, and taken along, which it tells as well. */
class AuditJourneyIT extends BrowserTest {

    @Autowired
    private AuditChain chain;

    @Test
    void aCoordinatorFindsWhatWasChangedAndTakesItAlong() throws IOException {
        Page page = signedIn("noor@hengelo.example");
        page.locator("vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText("Logboek")).first().click();
        page.waitForURL("**/gemeente/hengelo/logboek");
        assertThat(page.locator("main .table tbody tr").first()).isVisible();
        accessible(page);
        picture(page, "logboek");
        page.getByLabel("Waarop").fill("Lessen weerbaarheid");
        page.waitForURL(Pattern.compile(".*wat=Lessen.*"));
        settled(page);
        assertThat(page.locator("main .table tbody tr").first()).containsText("Lessen weerbaarheid op vier scholen");
        int found = page.locator("main .table tbody tr").count();
        assertThat(found).isPositive();
        page.reload();
        settled(page);
        assertThat(page.locator("main .table tbody tr")).hasCount(found);
        assertThat(page.getByLabel("Waarop")).hasValue("Lessen weerbaarheid");

        Download download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^CSV: "))).click());
        assertThat(download.suggestedFilename()).matches("logboek-hengelo-\\d{4}-\\d\\d-\\d\\d\\.csv");
        String csv = Files.readString(download.path(), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"Wanneer\"", "\"Oud → nieuw\"", "Lessen weerbaarheid op vier scholen").doesNotContain("Enschede");
        open(page, "gemeente/hengelo/logboek?daad=taken-out&wie=Noor");
        assertThat(page.locator("main .table tbody tr").first()).containsText("Tabel meegenomen");
        page.getByText("Wis filters").click();
        page.waitForURL(Pattern.compile(".*/logboek$"));
    }

    @Test
    void theAdministratorSeesRefusedSignInsOfEverybody() {
        Page stranger = browser();
        open(stranger, "login");
        stranger.locator("input[name=username]").fill("daan@hengelo.example");
        stranger.locator("input[name=password]").fill("verkeerd wachtwoord");
        stranger.locator("input[name=password]").press("Enter");
        stranger.waitForURL(Pattern.compile(".*login\\?.*"));
        Page page = signedIn("joost@movisie.example");
        open(page, "movisie/logboek?daad=sign-in&uitkomst=geweigerd");
        Locator row = page.locator("main .table tbody tr").first();
        assertThat(row).containsText("Daan de Vries");
        assertThat(row).containsText("Ingelogd met wachtwoord");
        assertThat(row.locator(".badge.shape-octagon")).hasText("Geweigerd");
        accessible(page);
        open(page, "movisie/logboek");
        accessible(page);
    }

    @Test
    void everybodyFindsTheOwnLogFromTheAccountsMenuOnAPhoneToo() {
        Page page = browser(390, 844, ColorScheme.DARK);
        signIn(page, "yara@halt.example");
        page.locator(".shell-account").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mijn logboek")).click();
        page.waitForURL("**/mijn-logboek");
        // A browser that was not known yet has a line of its own.
        assertThat(page.locator("main .table tbody tr").filter(new Locator.FilterOptions().setHasText("Ingelogd met wachtwoord")).first()).isVisible();
        accessible(page);
    }

    /** Demo data happened in the past and is chained all the same. */
    @Test
    void theDemosOwnTrailIsSound() {
        chain.link();
        signedIn("noor@hengelo.example");
        assertThat(chain.link()).isPositive();
        assertThat(chain.check().text()).startsWith("The audit trail is sound");
    }
}
