package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** HALT answers from a phone, and sees nothing that is not its own. */
class PartnerJourneyIT extends BrowserTest {

    private static final String TASK = "Lessen weerbaarheid op vier scholen";

    @Test
    void haltDeclinesATaskWithAReasonAndTheMunicipalitySeesIt() {
        Page phone = browser(390, 844, ColorScheme.LIGHT);
        signIn(phone, "yara@halt.example");
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mijn taken"))).isVisible();
        accessible(phone);
        picture(phone, "mijn-taken");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TASK)).click();
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(TASK).setLevel(1))).isVisible();
        accessible(phone);
        picture(phone, "taak");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kan niet, want")).click();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Versturen")).click();
        assertThat(phone.locator("[slot=error-message]").getByText("Vul een reden in.")).isVisible();
        phone.getByLabel("Waarom kan dit niet?").pressSequentially("In december zijn alle docenten bezet.");
        phone.keyboard().press("Escape");
        settled(phone);
        phone.reload();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kan niet, want")).click();
        assertThat(phone.getByLabel("Waarom kan dit niet?")).hasValue("In december zijn alle docenten bezet.");
        accessible(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Versturen")).click();
        assertThat(phone.getByText("Uw reden: In december zijn alle docenten bezet.")).isVisible();
        // Until the municipality acts, the answer can be taken back; what was said stands in the field again, as it was.
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Neem uw antwoord terug")).click();
        assertThat(phone.getByLabel("Wilt u iets toevoegen?")).hasValue("In december zijn alle docenten bezet.");
        accessible(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kan niet, want")).click();
        assertThat(phone.getByLabel("Waarom kan dit niet?")).hasValue("In december zijn alle docenten bezet.");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Versturen")).click();
        assertThat(phone.getByText("Uw reden: In december zijn alle docenten bezet.")).isVisible();

        Page officer = signedIn("daan@hengelo.example");
        open(officer, "gemeente/hengelo");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekijken: " + TASK)).click();
        assertThat(officer.getByText("In december zijn alle docenten bezet.").first()).isVisible();
        accessible(officer);
    }

    @Test
    void haltFindsNothingOfThePlanNorOfOtherItems() {
        Page phone = signedIn("yara@halt.example");
        String foreign = jdbc.sql("select id from item where title = 'Gebruik van cameratoezicht'").query(String.class).single();
        String foreignTask = jdbc.sql("select i.id from item i join partner_organisation p on p.id = i.partner_id where p.slug = 'politie' limit 1")
                .query(String.class).single();
        for (String path : new String[] {"gemeente/hengelo", "gemeente/hengelo/plan", "gemeente/hengelo/onderdelen/" + foreign, "gemeente/enschede/onderdelen",
                "partner/politie", "partner/halt/taken/" + foreignTask, "partner/halt/taken/geen-id", "movisie", "movisie/onderdelen", "bestaat/niet"}) {
            open(phone, path);
            assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Pagina niet gevonden"))).isVisible();
            assertThat(phone.content()).doesNotContain("cameratoezicht");
        }
        accessible(phone);
    }
}
