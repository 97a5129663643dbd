package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Everything found, and much done, from the keyboard. */
class SearchJourneyIT extends BrowserTest {

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Waar zoekt u naar?"));
    }

    private static Locator chosen(Page page) {
        return page.locator("search-palette [role=option][aria-selected=true]");
    }

    private static Locator option(Page page, String text) {
        return page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(text));
    }

    private Page searching(String email, String path, String key) {
        Page page = signedIn(email);
        open(page, path);
        page.keyboard().press(key);
        assertThat(field(page)).isFocused();
        return page;
    }

    @Test
    void officerFindsAnItemByAMistypedWordAndOpensItWithoutAMouse() {
        Page page = searching("daan@hengelo.example", "gemeente/hengelo", "Control+k");
        page.keyboard().type("lessn");
        assertThat(chosen(page)).containsText("Lessen weerbaarheid op vier scholen");
        assertThat(page.getByText(Pattern.compile("^\\d+ gevonden$"))).isVisible();
        accessible(page);
        picture(page, "zoeken");
        page.keyboard().press("ArrowDown");
        assertThat(chosen(page)).not().containsText("Lessen weerbaarheid op vier scholen");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Lessen weerbaarheid op vier scholen");
    }

    @Test
    void coordinatorBeginsANewActionByTypingIt() {
        Page page = searching("noor@hengelo.example", "gemeente/hengelo/plan", "/");
        page.keyboard().type("nieuwe actie");
        // Faster than the answer: what comes first is taken once it is there.
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Titel", new Page.GetByLabelOptions().setExact(true))).isVisible();
        assertThat(field(page)).hasCount(0);
    }

    @Test
    void wordsOfTheMenusAreCommands() {
        Page page = searching("noor@hengelo.example", "gemeente/hengelo", "/");
        field(page).fill("importeren");
        assertThat(chosen(page)).containsText("Openbare pagina importeren");
        field(page).fill("over datum");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*gemeente/hengelo/onderdelen\\?.*signaal=.*"));
        page.keyboard().press("/");
        field(page).fill("uitloggen");
        assertThat(option(page, "Uitloggen")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void slashInAFieldIsJustASlash() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen");
        page.getByLabel("Titel of partner").fill("");
        page.keyboard().type("a/b");
        assertThat(page.getByLabel("Titel of partner")).hasValue("a/b");
        assertThat(field(page)).hasCount(0);
    }

    @Test
    void partnerFindsOwnTasksAndNothingElse() {
        Page page = searching("yara@halt.example", "partner/halt", "/");
        page.keyboard().type("lessen");
        assertThat(option(page, "Lessen weerbaarheid op vier scholen").first()).isVisible();
        field(page).fill("cameratoezicht");
        assertThat(page.getByText("Niets gevonden. Probeer een ander woord.")).isVisible();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        accessible(page);
    }

    @Test
    void movisieGoesToAMunicipalityAndFindsItsItems() {
        Page page = searching("marit@movisie.example", "movisie", "Control+k");
        page.keyboard().type("cameratoezicht");
        assertThat(option(page, "Gebruik van cameratoezicht")).containsText("Hengelo");
        field(page).fill("ga naar enschede");
        assertThat(chosen(page)).containsText("Enschede");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/gemeente/enschede$"));
    }

    @Test
    void paletteFitsAPhoneInDark() {
        Page page = browser(390, 844, ColorScheme.DARK);
        signIn(page, "daan@hengelo.example");
        open(page, "gemeente/hengelo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken")).click();
        assertThat(field(page)).isFocused();
        field(page).fill("plan");
        assertThat(option(page, "Plan van aanpak").first()).isVisible();
        accessible(page);
    }
}
