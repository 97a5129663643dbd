package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A policy officer of Hengelo logs progress, and it stands where others look. */
class ProgressJourneyIT extends BrowserTest {

    private static final String ITEM = "Gebruik van cameratoezicht";

    private static Locator row(Page page, String title) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(title)).first();
    }

    @Test
    void officerLogsProgressInThreeInteractionsWithoutLeavingTheDashboard() {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Wacht op mij"))).isVisible();
        accessible(page);
        picture(page, "dashboard");

        row(page, ITEM).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Voortgang")).click();
        assertThat(dialog(page)).isVisible();
        assertThat(page.getByLabel("Toelichting")).isFocused();
        accessible(page);
        picture(page, "voortgang");
        page.keyboard().type("De tweede camera hangt nu ook.");
        page.keyboard().press("Control+Enter");

        assertThat(dialog(page)).isHidden();
        assertThat(page.getByText("De tweede camera hangt nu ook.")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/gemeente/hengelo$"));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ITEM)).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(ITEM).setLevel(1))).isVisible();
        assertThat(page.getByText("De tweede camera hangt nu ook.")).isVisible();
        accessible(page);
        picture(page, "onderdeel");

        Page movisie = signedIn("marit@movisie.example");
        open(movisie, "gemeente/hengelo");
        assertThat(movisie.getByText("De tweede camera hangt nu ook.")).isVisible();
        assertThat(movisie.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voortgang"))).hasCount(0);
        accessible(movisie);
    }

    @Test
    void escapeKeepsWhatWasTyped() {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo");
        Locator button = row(page, "Lesweek weerbaarheid").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Voortgang"));
        button.click();
        assertThat(page.getByLabel("Toelichting")).isFocused();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Aandacht")).check();
        page.getByLabel("Toelichting").focus();
        page.keyboard().type("Nog niet klaar met deze zin");
        page.keyboard().press("Escape");
        assertThat(dialog(page)).isHidden();
        settled(page);
        page.reload();
        button.click();
        assertThat(page.getByLabel("Toelichting")).hasValue("Nog niet klaar met deze zin");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Aandacht"))).isChecked();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin opnieuw")).click();
        page.keyboard().press("Escape");
    }

    @Test
    void thatNothingChangedIsToldAndWhatIsLateCanBeMoved() {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen/" + jdbc.sql("select id from item where title = 'Gebruik van cameratoezicht'").query(String.class).single());
        Locator report = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voortgang").setExact(true));
        report.click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan")).click();
        assertThat(page.locator("[slot=error-message]").getByText("Vertel hoe het gaat, of kies ‘Niets veranderd’.")).isVisible();
        assertThat(page.getByLabel("Toelichting")).isFocused();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Niets veranderd")).click();
        assertThat(dialog(page)).isHidden();
        assertThat(page.locator(".timeline").getByText("Niets veranderd").first()).isVisible();
        report.click();
        Locator end = page.locator("vaadin-dialog[opened]").getByLabel("Einddatum");
        end.fill("1-3-2031");
        end.press("Tab");
        page.keyboard().press("Control+Enter");
        assertThat(dialog(page)).isHidden();
        assertThat(page.getByText("1 mrt 2031").first()).isVisible();
        jdbc.sql("update item set due_on = current_date - interval 12 day where title = 'Gebruik van cameratoezicht'").update();
    }

    @Test
    void blockingAsksForReasonNextToTheField() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen?status=in-progress&soort=action");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voortgang melden van")).first().click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Geblokkeerd")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan")).click();
        assertThat(page.locator("[slot=error-message]").getByText("Vul een reden in.")).isVisible();
        assertThat(page.getByLabel("Wat houdt het tegen?")).isFocused();
        assertThat(dialog(page)).isVisible();
        accessible(page);
        // It would come back to whoever opens the form next.
        page.keyboard().press("Escape");
        settled(page);
        jdbc.sql("delete from draft").update();
    }
}
