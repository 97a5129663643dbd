package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Movisie keeps for all: organisations, periods, target groups and words that mean the same. */
class KeepingJourneyIT extends BrowserTest {

    private static final List<String> SCREENS = List.of("movisie/partners", "movisie/partners/halt", "movisie/perioden", "movisie/doelgroepen", "movisie/zoekwoorden",
            "gemeente/delft", "gemeente/delft/plan");

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "390, DARK", "768, LIGHT", "1440, DARK"})
    void fitsEveryWidthInLightAndDark(int width, ColorScheme scheme) {
        Page page = browser(width, 844, scheme);
        signIn(page, "marit@movisie.example");
        for (String path : SCREENS) {
            open(page, path);
            accessible(page);
            assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth")).as(path + " at " + width).isFalse();
        }
    }

    @Test
    void makesOneOfTwoRecordsByKeyboardAndTakesThemApart() {
        Page page = signedIn("marit@movisie.example");
        open(page, "movisie/partners?zoek=halt");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Samenvoegen: Bureau HALT")).press("Enter");
        Locator kept = form(page).getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Met welke organisatie?"));
        assertThat(kept).isFocused();
        page.keyboard().type("HALT");
        page.locator("vaadin-combo-box-item").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*HALT\\s*$"))).click();
        assertThat(form(page)).containsText("Dit gaat mee van Bureau HALT: 1 gemeente");
        settled(page);
        picture(page, "samenvoegen");
        accessible(page);
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Bureau HALT ging op in HALT")).isVisible();
        assertThat(page.getByText("ook bekend als Bureau HALT")).isVisible();
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak ongedaan: Bureau HALT samengevoegd")).click();
        form(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ongedaan maken")).click();
        assertThat(page.getByText("Bureau HALT ging op in HALT")).hasCount(0);
        page.waitForFunction("() => document.activeElement !== document.body");
    }

    @Test
    void findsByAWordThatWasAddedJustNow() {
        Page page = signedIn("marit@movisie.example");
        open(page, "movisie/zoekwoorden");
        picture(page, "zoekwoorden");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Woorden toevoegen")).click();
        Locator words = form(page).getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Woorden die hetzelfde betekenen"));
        assertThat(words).isFocused();
        words.fill("cameratoezicht, oogje in het zeil");
        page.keyboard().press("Control+Enter");
        assertThat(form(page)).hasCount(0);
        open(page, "movisie/onderdelen?gemeente=hengelo&zoek=oogje%20in%20het%20zeil");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gebruik van cameratoezicht"))).isVisible();
        open(page, "movisie/zoekwoorden?zoek=oogje");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verwijderen: cameratoezicht")).click();
        form(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verwijderen")).click();
        assertThat(page.getByText("Niets gevonden", new Page.GetByTextOptions().setExact(true))).isVisible();
    }

    private static Locator form(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }
}
