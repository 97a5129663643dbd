package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Movisie sees across municipalities, and changes nothing of theirs. */
class MovisieJourneyIT extends BrowserTest {

    @Test
    void opensEnschedeReadOnlyFromTheOverview() {
        Page page = signedIn("marit@movisie.example");
        open(page, "movisie");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Overzicht").setLevel(1))).isVisible();
        accessible(page);
        picture(page, "overzicht");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enschede").setExact(true)).first().click();
        assertThat(page).hasURL(Pattern.compile(".*/gemeente/enschede.*"));
        assertThat(page.getByText("U kijkt mee met gemeente Enschede")).isVisible();
        for (String path : new String[] {"gemeente/enschede", "gemeente/enschede/plan", "gemeente/enschede/onderdelen"}) {
            open(page, path);
            for (String button : new String[] {"Voortgang", "Bewerken", "Importeren", "+ Nieuw"}) {
                assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))).hasCount(0);
            }
            accessible(page);
        }
        open(page, "gemeente/enschede/plan/importeren");
        assertThat(page.locator("vaadin-upload")).hasCount(0);
    }

    @Test
    void figureOfTheOverviewOpensExactlyTheItemsThatItCounted() {
        Page page = signedIn("marit@movisie.example");
        open(page, "movisie");
        var figure = page.locator("a[href*='signaal=overdue']").first();
        String count = figure.textContent().strip();
        figure.click();
        assertThat(page.getByText(Pattern.compile("^" + count + " onderde(el|len)$"))).isVisible();
        accessible(page);
    }

    @Test
    void fitsAPhoneInTheDark() {
        Page page = browser(390, 844, ColorScheme.DARK);
        signIn(page, "marit@movisie.example");
        open(page, "movisie");
        accessible(page);
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(overflow).isEqualTo(false);
    }

    @Test
    void namesTheMunicipalityOfEachItemOnAPhone() {
        Page page = browser(390, 844, ColorScheme.LIGHT);
        signIn(page, "marit@movisie.example");
        open(page, "movisie/onderdelen?gemeente=enschede");
        assertThat(page.locator(".item-cell").first()).containsText("Gemeente Enschede");
        assertThat(page.locator(".item-cell").last()).containsText("Gemeente Enschede");
        accessible(page);
    }
}
