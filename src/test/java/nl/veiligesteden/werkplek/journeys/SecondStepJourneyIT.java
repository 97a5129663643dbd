package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import nl.veiligesteden.werkplek.access.TestCodes;
import nl.veiligesteden.werkplek.demo.DemoAccounts;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A coordinator sets the second step up, signs in with it, and asks it of the team. */
// A database of its own: what is turned on here would be asked of others.
@TestPropertySource(properties = "werkplek.test.second-step=on")
class SecondStepJourneyIT extends BrowserTest {

    private static final String NOOR = "noor@hengelo.example";

    @Test
    void setsItUpSignsInWithItAndAsksItOfTheTeam() {
        Page page = browser(390, 844, ColorScheme.LIGHT);
        signIn(page, NOOR);
        open(page, "wachtwoord");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tweede stap instellen")).click();
        assertThat(page.locator("img.qr")).isVisible();
        String secret = page.locator(".secret").innerText();
        // By keyboard: the field for the code is where the cursor is.
        page.keyboard().type("000000");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("vaadin-text-field [slot=error-message]")).containsText("Deze code klopt niet");
        accessible(page);
        picture(page, "tweede-stap");
        page.getByLabel("Code").fill(TestCodes.of(secret, Instant.now()));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".recovery-codes code")).hasCount(10);
        String recovery = page.locator(".recovery-codes code").first().innerText();
        assertThat(page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Downloaden als tekst")).click()).suggestedFilename())
                .isEqualTo("herstelcodes-werkplek.txt");
        accessible(page);

        Page desk = browser();
        password(desk);
        assertThat(desk.locator("h1")).hasText("Nog één stap");
        accessible(desk);
        desk.getByLabel("Code").fill("123456");
        desk.getByLabel("Code").press("Enter");
        assertThat(desk.getByText("Deze code klopt niet of is al gebruikt.").first()).isVisible();
        desk.getByLabel("Code").fill(recovery);
        desk.getByLabel("Code").press("Enter");
        desk.waitForURL(url -> !url.contains("/login"));
        assertThat(desk.locator("main h1")).isVisible();

        // Without a first proof nobody is asked anything.
        Page stranger = browser();
        open(stranger, "login/code");
        stranger.getByLabel("Code").fill(recovery);
        stranger.getByLabel("Code").press("Enter");
        stranger.waitForURL(url -> url.endsWith("/login?verlopen"));

        open(desk, "gemeente/hengelo/team");
        desk.getByLabel("Iedereen van ons team").check();
        Locator card = desk.locator("section", new Page.LocatorOptions().setHasText("Veilig inloggen"));
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opslaan")).click();
        assertThat(desk.getByText("Opgeslagen").first()).isVisible();
        accessible(desk);
        picture(desk, "veilig-inloggen");
        Page colleague = signedIn("daan@hengelo.example");
        open(colleague, "gemeente/hengelo");
        assertThat(colleague.locator("h1")).hasText("Laat eerst zien dat u het bent");
        accessible(colleague);
        assertThat(colleague.request().get(address("tabel/gemeente/hengelo/onderdelen.csv")).status()).isEqualTo(404);
        colleague.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tweede stap instellen")).click();
        assertThat(colleague.locator("h1")).hasText("Wachtwoord en beveiliging");
    }

    private void password(Page page) {
        open(page, "login");
        page.locator("input[name=username]").fill(NOOR);
        page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> url.endsWith("/login/code"));
        settled(page);
    }
}
