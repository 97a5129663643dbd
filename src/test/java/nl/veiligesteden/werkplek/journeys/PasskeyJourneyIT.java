package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.veiligesteden.werkplek.demo.DemoAccounts;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Movisie's administrator has to come by a passkey; others may. The device is Chromium's own virtual one, which speaks real WebAuthn. */
@TestPropertySource(properties = {"werkplek.sign-in.passkey-roles=PROGRAMME_ADMINISTRATOR", "werkplek.sign-in.proof-lasts=PT45S"})
class PasskeyJourneyIT extends BrowserTest {

    private static final String JOOST = "joost@movisie.example";

    private void password(Page page) {
        open(page, "login");
        page.locator("input[name=username]").fill(JOOST);
        page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        page.locator("input[name=password]").press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** And waits until it is there: who goes on at once breaks off the way out. */
    private void signOut(Page page) {
        chooseFromAccountMenu(page, "Uitloggen");
        page.waitForURL(url -> url.contains("/login"));
        settled(page);
    }

    private void confirm(Page page, String name) {
        dialog(page).waitFor();
        page.locator("vaadin-dialog[opened][role=alertdialog]").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
    }

    @Test
    void administratorMakesOneComesInByItAndProvesItAgainBeforeWhatWeighsMuch() {
        Page page = browser();
        withDevice(page);
        signIn(page, JOOST);
        open(page, "movisie/accounts");
        assertThat(page.locator("h1")).hasText("Laat eerst zien dat u het bent");
        assertThat(page.request().get(address("tabel/movisie/accounts.csv")).status()).isEqualTo(404);
        accessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Passkey maken")).click();
        // By keyboard: the browser asks for the finger, nothing is typed.
        button(page, "Passkey toevoegen").focus();
        page.keyboard().press("Enter");
        Locator card = page.locator("section", new Page.LocatorOptions().setHasText("Passkeys")).first();
        assertThat(card.getByText("Nog niet gebruikt.")).isVisible();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Naam wijzigen")).click();
        page.getByLabel("Naam van de passkey").fill("Laptop van Movisie");
        page.keyboard().press("Enter");
        assertThat(card.getByText("Laptop van Movisie", new Locator.GetByTextOptions().setExact(true))).isVisible();
        assertThat(page.getByText("Dit is niet uw huidige wachtwoord.")).hasCount(0);
        picture(page, "passkeys");
        button(page, "Passkey toevoegen").click();
        assertThat(page.getByText("Op dit apparaat hebt u al een passkey voor de Werkplek.").first()).isVisible();
        accessible(page);
        open(page, "movisie/accounts");
        assertThat(page.locator("h1")).hasText("Accounts");

        page.waitForFunction("began => Date.now() > began + 45_000", (double) System.currentTimeMillis(), new Page.WaitForFunctionOptions().setTimeout(90_000));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Femke")).first().click();
        button(page, "Overal uitloggen").click();
        confirm(page, "Overal uitloggen");
        assertThat(page.getByText("u hebt al een tijd niet laten zien dat u het bent")).isVisible();
        accessible(page);
        button(page, "Passkey gebruiken").click();
        assertThat(page.getByText("Bevestigd. Doe het nu nog een keer.").first()).isVisible();
        // What was asked stands as it was, and is at hand.
        assertThat(page.locator("vaadin-dialog[role=alertdialog] vaadin-button[theme~=error]")).isFocused();
        confirm(page, "Overal uitloggen");
        assertThat(page.getByText("Alle sessies zijn beëindigd.").first()).isVisible();

        signOut(page);
        open(page, "login");
        accessible(page);
        picture(page, "inloggen-passkey");
        button(page, "Inloggen met een passkey").click();
        page.waitForURL(url -> !url.contains("/login"));
        open(page, "movisie/accounts");
        assertThat(page.locator("h1")).hasText("Accounts");

        // A password alone lets nobody in any more.
        Page elsewhere = browser(390, 844, ColorScheme.DARK);
        withDevice(elsewhere);
        password(elsewhere);
        elsewhere.waitForURL(url -> url.endsWith("/login/code"));
        settled(elsewhere);
        assertThat(elsewhere.getByLabel("Code")).hasCount(0);
        accessible(elsewhere);
        button(elsewhere, "Inloggen met een passkey").click();
        assertThat(elsewhere.getByText("Het is niet gelukt, of u bent ermee gestopt.").first()).isVisible();
        signOut(page);
        password(page);
        page.waitForURL(url -> url.endsWith("/login/code"));
        settled(page);
        button(page, "Inloggen met een passkey").click();
        page.waitForURL(url -> !url.contains("/login"));

        open(page, "wachtwoord");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verwijderen")).click();
        confirm(page, "Verwijderen");
        assertThat(card.getByText("Laptop van Movisie", new Locator.GetByTextOptions().setExact(true))).hasCount(0);
        signOut(page);
        button(page, "Inloggen met een passkey").click();
        assertThat(page.getByText("Deze passkey werkt hier niet of niet meer.").first()).isVisible();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'account.sign-in-by-passkey' and result = 'DONE'").query(Integer.class).single()).isEqualTo(2);
    }
}
