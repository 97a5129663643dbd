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
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** What is held on persons: removed when it is too old, erased on request, taken along by the person, and told to everybody. */
class PrivacyJourneyIT extends BrowserTest {

    private static Locator row(Page page, String name) {
        return page.locator("main .rows > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static boolean fits(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth");
    }

    private static String csv(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^CSV: "))).click());
        return Files.readString(download.path(), StandardCharsets.UTF_8);
    }

    @Test
    void theAdministratorSeesWhatIsTooOldRemovesItAndTakesTheCertificateAlong() throws IOException {
        jdbc.sql("insert into draft (account_id, place, content, at) select id, 'M:oud', 'x', utc_timestamp() - interval 1 year from account where email = 'daan@hengelo.example'").update();
        Page page = browser();
        signIn(page, "joost@movisie.example");
        open(page, "movisie/bewaren");
        assertThat(row(page, "Wat iemand typte en niet opsloeg").first()).containsText("1 te oud");
        accessible(page);
        Locator clean = page.locator("main").getByText("Nu opruimen", new Locator.GetByTextOptions().setExact(true));
        clean.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("opruimen?");
        accessible(page);
        page.getByRole(AriaRole.ALERTDIALOG).getByText("Nu opruimen").click();
        assertThat(row(page, "door Joost").first()).containsText("verwijderd");
        assertThat(row(page, "Wat iemand typte en niet opsloeg").first()).containsText("Niets te oud");
        accessible(page);
        picture(page, "bewaren");
        assertThat(csv(page)).contains("\"Wat iemand typte en niet opsloeg\"", "Joost").doesNotContain("Daan");
    }

    @Test
    void whoLeftIsErasedByTheKeyboard() {
        jdbc.sql("insert into account (id, email, name, language, appearance, created_at) values (uuid(), 'vera@hengelo.example', 'Vera Vertrokken', 'nl', 'SYSTEM', utc_timestamp())").update();
        Page page = browser();
        signIn(page, "joost@movisie.example");
        open(page, "movisie/bewaren");
        Locator erase = row(page, "Vera Vertrokken").getByRole(AriaRole.BUTTON);
        erase.focus();
        page.keyboard().press("Enter");
        Locator reason = page.locator("vaadin-dialog[opened] vaadin-text-field input");
        reason.fill("omdat Vera Vertrokken het vroeg");
        reason.press("Enter");
        assertThat(page.getByText("Noem in de reden geen naam").first()).isVisible();
        accessible(page);
        reason.fill("verzoek van de persoon");
        reason.press("Enter");
        assertThat(page.locator("main")).not().containsText("Vera Vertrokken");
        open(page, "movisie/logboek");
        assertThat(page.locator("main")).containsText("Persoonsgegevens gewist");
        assertThat(page.locator("main")).not().containsText("Vera Vertrokken");
    }

    @Test
    void everybodyTakesTheOwnDataAlongOnAPhoneToo() throws IOException {
        Page page = browser(390, 844, ColorScheme.DARK);
        signIn(page, "daan@hengelo.example");
        chooseFromAccountMenu(page, "Mijn gegevens");
        page.waitForURL("**/mijn-gegevens");
        assertThat(row(page, "Accounts en toegang").first()).isVisible();
        accessible(page);
        assertThat(fits(page)).isTrue();
        assertThat(csv(page)).contains("daan@hengelo.example", "\"Mailadres\"").doesNotContain("noor@hengelo.example", "bcrypt", "$2a$");
        Page wide = signedIn("daan@hengelo.example");
        open(wide, "mijn-gegevens");
        picture(wide, "mijn-gegevens");
    }

    @Test
    void theStatementNeedsNoAccountAndTheRegisterIsForCoordinators() {
        Page page = browser(320, 800, ColorScheme.LIGHT);
        open(page, "login");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Privacy")).click();
        page.waitForURL("**/privacy");
        assertThat(page.locator("h1")).containsText("Privacyverklaring");
        accessible(page);
        assertThat(fits(page)).isTrue();
        Page coordinator = signedIn("noor@hengelo.example");
        open(coordinator, "gemeente/hengelo/verwerkingen");
        assertThat(coordinator.locator("main")).containsText("Grondslag");
        accessible(coordinator);
        picture(coordinator, "verwerkingsregister");
        Page officer = signedIn("daan@hengelo.example");
        open(officer, "gemeente/hengelo/verwerkingen");
        assertThat(officer.locator("main")).not().containsText("Grondslag");
    }

    @Test
    void aCoordinatorTakesWhatIsHeldOnAContactPersonAlongByKeyboardOnAPhone() throws IOException {
        Page phone = browser(390, 844, ColorScheme.DARK);
        signIn(phone, "noor@hengelo.example");
        open(phone, "gemeente/hengelo/verwerkingen");
        accessible(phone);
        assertThat(fits(phone)).isTrue();
        Locator file = phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV: alles over Bram ter Haar"));
        file.focus();
        Download download = phone.waitForDownload(() -> phone.keyboard().press("Enter"));
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8)).contains("\"Contactpersonen\"", "Bram ter Haar").doesNotContain("Noor");
        open(phone, "gemeente/hengelo/logboek");
        assertThat(phone.locator("main")).containsText("Gegevens van een contactpersoon meegenomen");
        assertThat(phone.locator("main")).containsText("Contactpersoon of afdeling: Bram ter Haar");
    }
}
