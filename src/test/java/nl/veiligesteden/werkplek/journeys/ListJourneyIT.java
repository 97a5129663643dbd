package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Lists: the address is the state, a figure leads to what it counted, an item is made and edited. */
class ListJourneyIT extends BrowserTest {

    @Test
    void figureOfTheBannerOpensExactlyTheItemsThatItCounted() {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo");
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("zonder (eigenaar|einddatum)"))).first();
        String number = link.textContent().replaceAll("\\D.*", "");
        link.click();
        assertThat(page.getByText(Pattern.compile("^" + number + " onderde(el|len)$"))).isVisible();
        accessible(page);
        picture(page, "lijst");
    }

    @Test
    void filterStandsInTheAddressAndBackRestoresIt() {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen");
        page.getByLabel("Titel of partner").last().fill("camera");
        assertThat(page).hasURL(Pattern.compile(".*zoek=camera.*"));
        assertThat(page.getByText(Pattern.compile("^1 onderdeel$"))).isVisible();
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/onderdelen$"));
        assertThat(page.getByLabel("Titel of partner").last()).hasValue("");
    }

    @Test
    void officerMakesAnActionAndIsToldWhatIsWrongBesideTheField() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("+ Nieuw")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Actie").setExact(true)).click();
        assertThat(dialog(page)).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan")).click();
        assertThat(page.locator("[slot=error-message]").getByText("Vul een titel in.")).isVisible();
        accessible(page);
        page.getByLabel("Titel", new Page.GetByLabelOptions().setExact(true)).fill("Véél licht op ’t plein & <b>meer</b>");
        // A double click makes one action, not two.
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan")).dblclick();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Véél licht op ’t plein & <b>meer</b>").setLevel(1))).isVisible();
        assertThat(jdbc.sql("select count(*) from item where title like 'Véél licht%'").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void signInSaysNothingOfWhetherAnAccountExistsAndThrottles() {
        Page page = browser();
        for (int attempt = 0; attempt < 6; attempt++) {
            open(page, "login");
            page.locator("input[name=username]").fill("niemand@nergens.example");
            page.locator("input[name=password]").fill("onzin-onzin-onzin");
            page.locator("input[name=password]").press("Enter");
            page.waitForURL(Pattern.compile(".*login\\?(error|wacht).*"));
        }
        assertThat(page.getByText("Te veel pogingen")).isVisible();
        accessible(page);
    }

    @Test
    void screensFitAPhoneAndATabletInLightAndDark() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {390, 768}) {
                Page page = browser(width, 844, scheme);
                signIn(page, "daan@hengelo.example");
                for (String path : new String[] {"gemeente/hengelo", "gemeente/hengelo/onderdelen"}) {
                    open(page, path);
                    accessible(page);
                    Object overflow = page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
                    assertThat(overflow).as(path + " at " + width).isEqualTo(false);
                }
            }
        }
    }
}
