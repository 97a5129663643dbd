package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The frequent acts by one key, which can be turned off. */
class KeyboardJourneyIT extends BrowserTest {

    @Test
    void oneKeyOpensEachFrequentAct() {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo");
        page.keyboard().press("m");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mijn werk").setLevel(1))).isVisible();
        accessible(page);
        picture(page, "mijn-werk");
        open(page, "gemeente/hengelo/onderdelen?zoek=cameratoezicht");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gebruik van cameratoezicht")).first().click();
        settled(page);
        page.keyboard().press("v");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting"))).isFocused();
        page.keyboard().type("vbn?/");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting"))).hasValue("vbn?/");
        page.keyboard().press("Escape");
    }

    @Test
    void aQuestionMarkListsThemAndTheyCanBeTurnedOff() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo");
        page.keyboard().press("?");
        assertThat(page.getByText("Opslaan of versturen")).isVisible();
        accessible(page);
        picture(page, "sneltoetsen");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Sneltoetsen van één teken gebruiken")).uncheck();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sluiten").setExact(true)).click();
        page.keyboard().press("m");
        settled(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Dashboard").setLevel(1))).isVisible();
    }
}
