package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
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
    void addressThatDoesNotExistStandsWithinTheShell() {
        Page page = signedIn("daan@hengelo.example");
        for (String path : List.of("gemeente/hengelo/bestaat-niet", "gemeente/enschede")) {
            open(page, path);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Pagina niet gevonden"))).isVisible();
            assertThat(page.locator("vaadin-app-layout .workspace-switcher")).isVisible();
            accessible(page);
        }
    }

    @Test
    void tabNamesThePageAndWhoseItIs() {
        Page page = signedIn("marit@movisie.example");
        open(page, "gemeente/den-haag/onderdelen?soort=action");
        assertThat(page).hasTitle("Acties – Den Haag – Werkplek Veilige Steden");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan van aanpak")).click();
        assertThat(page).hasTitle("Plan van aanpak – Den Haag – Werkplek Veilige Steden");
        open(page, "toegankelijkheid");
        assertThat(page).hasTitle(Pattern.compile("^[^–]+ – Werkplek Veilige Steden$"));
    }

    @Test
    void scriptsOfElsewhereDoNotRun() {
        Page page = signedIn("daan@hengelo.example");
        assertThat(page.reload().headers()).containsEntry("x-content-type-options", "nosniff").containsKey("content-security-policy");
        settled(page);
        Object refused = page.evaluate("""
                () => new Promise(tell => {
                    document.addEventListener('securitypolicyviolation', violation => tell(violation.effectiveDirective));
                    document.body.append(Object.assign(document.createElement('script'), {src: 'https://elders.example/kwaad.js', onerror: () => tell('tried')}));
                })""");
        assertThat(refused).isEqualTo("script-src-elem");
    }

    @Test
    void tellsNothingOfWeaknessesUntilThereIsAContact() {
        Page page = browser();
        assertThat(page.request().get(address(".well-known/security.txt"))).not().isOK();
    }

    @Test
    void languageAndAppearanceAreRemembered() {
        Page page = signedIn("sjoerd@politie.example");
        page.locator(".shell-account").filter(new Locator.FilterOptions().setHasText("SH")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Taal")).click();
        page.locator("vaadin-context-menu-item").getByText("English").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("My tasks"))).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        accessible(page);
    }
}
