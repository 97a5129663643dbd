package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Whoever keeps the programme and its accounts finds each screen whole and accessible. */
class AccessJourneyIT extends BrowserTest {

    @Test
    void administratorsScreensAreAccessible() {
        Page page = signedIn("joost@movisie.example");
        for (String path : new String[] {"movisie/accounts", "movisie/gemeenten", "movisie/perioden", "movisie/partners", "movisie/onderdelen"}) {
            open(page, path);
            accessible(page);
        }
        open(page, "movisie/accounts");
        picture(page, "accounts");
    }

    @Test
    void coordinatorsScreensAreAccessible() {
        Page page = signedIn("noor@hengelo.example");
        for (String path : new String[] {"gemeente/hengelo/partners", "gemeente/hengelo/team", "gemeente/hengelo/plan"}) {
            open(page, path);
            accessible(page);
        }
        open(page, "gemeente/hengelo/partners");
        picture(page, "partners");
    }

    @Test
    void accountsAreForTheAdministratorAlone() {
        Page page = signedIn("marit@movisie.example");
        open(page, "movisie/accounts");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Pagina niet gevonden"))).isVisible();
    }

    @Test
    void languageAndAppearanceAreRemembered() {
        Page page = signedIn("sjoerd@politie.example");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Account van")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Taal")).click();
        page.locator("vaadin-menu-bar-item").getByText("English").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("My tasks"))).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        accessible(page);
    }
}
