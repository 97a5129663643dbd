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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Access is looked through from where a person begins, by mouse and by keyboard, on a phone too; Movisie sees who is left and takes along what was decided. */
class ReviewJourneyIT extends BrowserTest {

    private static final String OF_HENGELO = " join membership m on m.id = e.membership_id join municipality mu on mu.id = m.municipality_id and mu.slug = 'hengelo'";

    /** Each journey begins with nobody decided on in Hengelo. */
    @BeforeEach
    void begin() {
        jdbc.sql("update review_entry e" + OF_HENGELO + " set e.decision = null, e.decided_at = null, e.decided_by = null, e.decided_name = null").update();
        jdbc.sql("update membership m join municipality mu on mu.id = m.municipality_id and mu.slug = 'hengelo' set m.ended_at = null").update();
    }

    private static Locator row(Page page, String name) {
        return page.locator("main .rows > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    @Test
    void aCoordinatorConfirmsOneAndEndsAnother() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "mijn-werk");
        Locator card = page.locator("section.card").filter(new Locator.FilterOptions().setHasText("Toegang beoordelen"));
        assertThat(card).containsText("0 van 2 beoordeeld");
        accessible(page);
        card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Jaarlijkse beoordeling")).click();
        page.waitForURL("**/gemeente/hengelo/toegang");
        assertThat(page.locator("main .done-bar")).containsText("0 van 2 beoordeeld");
        accessible(page);
        picture(page, "toegang");
        button(row(page, "Daan de Vries"), "Klopt").click();
        assertThat(row(page, "Daan de Vries")).containsText("klopt, zegt Noor Çelik");
        assertThat(page.locator("main .done-bar")).containsText("1 van 2 beoordeeld");

        button(row(page, "Ilse ter Braak"), "Toegang beëindigen").click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Toegang van Ilse ter Braak beëindigen?");
        accessible(page);
        page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Toegang beëindigen")).click();
        assertThat(row(page, "Ilse ter Braak")).containsText("beëindigd door Noor Çelik");
        assertThat(page.locator("main .done-bar")).containsText("2 van 2 beoordeeld");
        accessible(page);
        open(page, "gemeente/hengelo/team");
        assertThat(page.locator("main")).not().containsText("Ilse ter Braak");
        open(page, "mijn-werk");
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("main")).not().containsText("Toegang beoordelen");
    }

    @Test
    void byKeyboardTheFocusGoesOnToWhoIsLeft() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/toegang");
        button(row(page, "Daan de Vries"), "Klopt").focus();
        page.keyboard().press("Enter");
        assertThat(row(page, "Daan de Vries")).containsText("klopt, zegt");
        assertThat(button(row(page, "Ilse ter Braak"), "Klopt")).isFocused();
        page.keyboard().press("Space");
        assertThat(row(page, "Ilse ter Braak")).containsText("klopt, zegt");
    }

    @Test
    void allThatIsLeftIsConfirmedAtOnceOnAPhone() {
        Page page = browser(390, 844, ColorScheme.DARK);
        signIn(page, "noor@hengelo.example");
        open(page, "gemeente/hengelo");
        page.locator("section.card").filter(new Locator.FilterOptions().setHasText("Toegang beoordelen")).getByRole(AriaRole.LINK).first().click();
        page.waitForURL("**/gemeente/hengelo/toegang");
        accessible(page);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
        page.getByText("Alle overige 2 kloppen").click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("2 mensen bevestigen?");
        accessible(page);
        page.getByText("Ja, het klopt").click();
        assertThat(page.locator("main .done-bar")).containsText("2 van 2 beoordeeld");
    }

    @Test
    void theAdministratorSeesWhoIsLeftRemindsAndTakesAlong() throws IOException {
        Page page = browser();
        signIn(page, "joost@movisie.example");
        open(page, "movisie/toegang");
        accessible(page);
        page.locator("main .rows a").first().click();
        page.waitForURL(Pattern.compile(".*/movisie/toegang/.+"));
        assertThat(page.locator("main .judge-list")).containsText("dit bent u; iemand anders beoordeelt dit");
        Locator hengelo = page.locator(".review-places > li").filter(new Locator.FilterOptions().setHasText("Hengelo"));
        assertThat(hengelo).containsText("0 van 2 beoordeeld");
        assertThat(page.locator(".review-places > li").filter(new Locator.FilterOptions().setHasText("Enschede"))).containsText("1 van 1 beoordeeld");
        accessible(page);
        picture(page, "toegang-movisie");
        button(hengelo, "Herinneren").click();
        assertThat(hengelo).containsText("herinnerd op");
        Download download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^CSV: "))).click());
        String csv = Files.readString(download.path(), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"Besluit\"", "Bram Nijhuis", "Femke Oude Lansink", "niet beoordeeld");
    }

    @Test
    void anAccountThatIsAsleepIsToldSoAndIsWoken() {
        jdbc.sql("update account set suspended_at = utc_timestamp() where email = 'sjoerd@politie.example'").update();
        Page page = browser();
        open(page, "login");
        page.locator("input[name=username]").fill("sjoerd@politie.example");
        page.locator("input[name=password]").fill("veilige-steden");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/login?slaapt");
        assertThat(page.locator(".banner")).containsText("Uw account slaapt");
        accessible(page);
        Page administrator = browser();
        signIn(administrator, "joost@movisie.example");
        open(administrator, "movisie/accounts?zoek=Sjoerd");
        assertThat(row(administrator, "Sjoerd Hoekstra")).containsText("slaapt");
        button(row(administrator, "Sjoerd Hoekstra"), "Beheer").click();
        administrator.getByText("Account wekken").click();
        assertThat(row(administrator, "Sjoerd Hoekstra")).not().containsText("slaapt");
        signIn(page, "sjoerd@politie.example");
        assertThat(page.locator("h1")).isVisible();
    }
}
