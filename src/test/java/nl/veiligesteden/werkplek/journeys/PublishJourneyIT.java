package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A coordinator publishes the page, changes the plan, sees what would change, publishes again and takes it back; everybody reads along. */
class PublishJourneyIT extends BrowserTest {

    private static final String PAGE = "gemeente/hengelo/plan/openbare-pagina";
    private static final String NEW_WORDS = "Nachtveiligheid";

    @Test
    void aCoordinatorPublishesChangesComparesAndTakesBack() {
        Page page = signedIn("noor@hengelo.example");
        open(page, PAGE);
        assertThat(page.getByText("Versie 1, gepubliceerd")).isVisible();
        Page visitor = browser(390, 844, ColorScheme.LIGHT);
        assertThat(visit(visitor).status()).isEqualTo(200);
        assertThat(visitor.locator("h1")).hasText("De aanpak van gemeente Hengelo");
        assertThat(visitor.locator("main")).not().containsText("Çelik");
        accessible(visitor);
        picture(visitor, "openbare-pagina-op-internet");

        changePlan(page);
        open(page, PAGE);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ambitie").setExact(true)).click();
        assertThat(page.locator(".marked-words ins").getByText(NEW_WORDS)).isVisible();
        accessible(page);
        picture(page, "openbare-pagina-wat-verandert");
        visit(visitor);
        assertThat(visitor.locator("main")).not().containsText(NEW_WORDS);

        publish(page);
        assertThat(page.getByText("Versie 2, gepubliceerd")).isVisible();
        assertThat(page.getByText("Niets: op internet staat wat het plan zegt.")).isVisible();
        accessible(page);
        visit(visitor);
        assertThat(visitor.locator("main")).containsText(NEW_WORDS);
        assertThat(visitor.locator("main")).containsText("Noor Çelik – 074 000 00 11");
        assertThat(visitor.locator("main")).not().containsText("Bram ter Haar");

        takeBack(page, visitor);
    }

    private void changePlan(Page page) {
        open(page, "gemeente/hengelo/plan");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewerken: Ambitie")).click();
        Locator text = page.getByLabel("Tekst").first();
        text.fill(NEW_WORDS);
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText(NEW_WORDS)).isVisible();
    }

    private void publish(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publiceren")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Waarom publiceert u deze versie?")).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(dialog.getByText("Vul een reden in.")).isVisible();
        page.keyboard().type("Nieuwe ambitie van de raad.");
        dialog.getByRole(AriaRole.CHECKBOX).first().check();
        accessible(page);
        picture(page, "openbare-pagina-publiceren");
        page.keyboard().press("Control+Enter");
    }

    private void takeBack(Page page, Page visitor) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Van internet halen")).click();
        page.getByLabel("Waarom haalt u de pagina van internet?").fill("Er staat een fout in.");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Er staat nu geen pagina op internet.")).isVisible();
        assertThat(visit(visitor).status()).isEqualTo(404);
        accessible(visitor);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alle versies")).click();
        assertThat(page.getByText("Van internet gehaald").first()).isVisible();
        page.getByText("Verschil met de versie ervoor").first().click();
        assertThat(page.locator(".marked-words ins").getByText(NEW_WORDS)).isVisible();
        accessible(page);
        picture(page, "openbare-pagina-versies");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Versie 1 opnieuw publiceren")).click();
        page.getByLabel("Waarom publiceert u deze versie?").fill("De vorige tekst klopte.");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Dit is versie 1, opnieuw gepubliceerd.")).isVisible();
        visit(visitor);
        assertThat(visitor.locator("main")).not().containsText(NEW_WORDS);
    }

    @Test
    void movisieTurnsThePagesOffAndOn() {
        Page page = signedIn("marit@movisie.example");
        open(page, "movisie/openbare-paginas");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enschede").setExact(true))).isVisible();
        accessible(page);
        picture(page, "openbare-paginas");
        confirm(page, "Uitzetten");
        assertThat(page.getByText("Staat uit")).isVisible();
        Page visitor = browser(1440, 900, ColorScheme.LIGHT);
        assertThat(visitor.navigate(address("publiek/enschede")).status()).isEqualTo(404);
        confirm(page, "Aanzetten");
        assertThat(page.getByText("Staat aan")).isVisible();
        assertThat(visitor.navigate(address("publiek/enschede")).status()).isEqualTo(200);
        accessible(visitor);
    }

    private static void confirm(Page page, String deed) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(deed)).click();
        page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(deed)).click();
    }

    private Response visit(Page visitor) {
        return visitor.navigate(address("publiek/hengelo?" + System.nanoTime()));
    }
}
