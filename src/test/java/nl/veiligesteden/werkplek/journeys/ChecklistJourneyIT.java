package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Daan divides an activity into steps by keyboard alone, and puts a page on the web beside its files. */
class ChecklistJourneyIT extends BrowserTest {

    private Page opened(String title) {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen/" + jdbc.sql("select id from item where title = :title").param("title", title).query(String.class).single());
        return page;
    }

    @Test
    void stepsAreAddedTickedAndPutInOrderByKeyboard() {
        Page page = opened("Lesweek weerbaarheid");
        Locator steps = page.locator(".steps li");
        page.getByLabel("Nieuwe stap").focus();
        for (String step : new String[] {"Scholen bellen", "Rooster maken", "Lokalen regelen"}) {
            page.keyboard().type(step);
            page.keyboard().press("Enter");
        }
        // However quickly they are typed.
        assertThat(steps).containsText(new String[] {"Scholen bellen", "Rooster maken", "Lokalen regelen"});
        assertThat(page.getByLabel("Nieuwe stap")).isFocused();
        assertThat(page.getByLabel("Nieuwe stap")).hasValue("");
        Locator up = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Omhoog: Lokalen regelen"));
        up.press("Enter");
        assertThat(steps.nth(1)).containsText("Lokalen regelen");
        assertThat(up).isFocused();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Scholen bellen")).press("Space");
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Scholen bellen"))).isFocused();
        assertThat(page.getByText("1 van 3 gedaan")).isVisible();
        up.press("Enter");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Omlaag: Lokalen regelen"))).isFocused();
        accessible(page);
        picture(page, "stappen");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewerken: Rooster maken")).press("Enter");
        page.locator("vaadin-dialog[opened]").getByLabel("Einddatum").fill("1-3-2031");
        page.keyboard().press("Control+Enter");
        assertThat(steps.filter(new Locator.FilterOptions().setHasText("1 mrt 2031"))).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewerken: Rooster maken")).press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stap verwijderen")).press("Enter");
        assertThat(steps).hasCount(2);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ongedaan maken")).press("Enter");
        assertThat(steps).hasCount(3);
    }

    @Test
    void aLinkStandsAmongTheFilesAndABadOneIsAnswered() {
        Page page = opened("Start campagne veilig uitgaan");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Link toevoegen")).click();
        Locator form = page.locator("vaadin-dialog[opened]");
        form.getByLabel("Adres van de pagina").fill("javascript:alert(1)");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Toevoegen")).click();
        assertThat(form.locator("[slot=error-message]").getByText("Dit is geen adres van een webpagina.")).isVisible();
        form.getByLabel("Adres van de pagina").fill("www.veiligesteden.example/campagne");
        form.getByLabel("Titel").fill("Alles over de campagne");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Toevoegen")).click();
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alles over de campagne"));
        assertThat(link).hasAttribute("href", "https://www.veiligesteden.example/campagne");
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
        assertThat(page.getByText("Link toegevoegd: Alles over de campagne")).isVisible();
        accessible(page);
    }
}
