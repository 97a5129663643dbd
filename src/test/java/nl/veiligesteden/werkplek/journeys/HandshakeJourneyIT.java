package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A task from asking to confirming: the officer at the desk, the partner on a phone by the link in the mail. */
class HandshakeJourneyIT extends BrowserTest {

    private static final String TASK = "Voorlichting op drie basisscholen";

    @Test
    @Timeout(600)
    void officerAsksPartnerAnswersByTheLinkInTheMailOfficerConfirms() {
        Page officer = signedIn("daan@hengelo.example");
        open(officer, "gemeente/hengelo/onderdelen");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("+ Nieuw")).click();
        officer.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Partnertaak")).click();
        officer.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Titel").setExact(true)).fill(TASK);
        officer.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Partner").setExact(true)).fill("HALT");
        officer.locator("vaadin-combo-box-item").getByText("HALT", new Locator.GetByTextOptions().setExact(true)).click();
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan")).click();

        assertThat(officer.getByText("HALT krijgt hierover een mail: Yara El Idrissi.")).isVisible();
        assertThat(officer.getByText("Dit ziet HALT, en niet meer")).isVisible();
        accessible(officer);
        picture(officer, "taak-uitzetten");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitzetten bij partner")).last().click();
        assertThat(officer.getByText("De taak is uitgezet")).isVisible();

        Page phone = browser(390, 844, ColorScheme.LIGHT);
        phone.navigate(linkInMailAbout(TASK));
        settled(phone);
        accessible(phone);
        picture(phone, "aanmeldlink");
        String link = phone.url();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ga verder naar de werkplek")).click();
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(TASK).setLevel(1))).isVisible();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gedaan")).click();
        assertThat(phone.getByText("Dank u wel, de gemeente ziet uw antwoord.")).isVisible();

        Page other = browser();
        other.navigate(link);
        settled(other);
        assertThat(other.getByText("Deze link is al gebruikt of verlopen.")).isVisible();
        accessible(other);

        open(officer, "gemeente/hengelo");
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TASK)).first().click();
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bevestigen").setExact(true)).click();
        assertThat(officer.getByText("Bevestigd", new Page.GetByTextOptions().setExact(true)).first()).isVisible();
    }

    @Test
    void tellsNobodyWhetherAnAddressHasAnAccount() {
        Page page = browser();
        for (String email : new String[] {"sjoerd@politie.example", "niemand@nergens.example"}) {
            open(page, "aanmeldlink");
            accessible(page);
            page.getByLabel("E-mailadres").fill(email);
            page.getByLabel("E-mailadres").press("Enter");
            assertThat(page.getByText("Als dit adres bij ons bekend is")).isVisible();
        }
        assertThat(jdbc.sql("select count(*) from mail m join account a on a.id = m.account_id where a.email = 'sjoerd@politie.example' and link_minutes = 15")
                .query(Integer.class).single()).isEqualTo(1);
    }

    /** The administrator reads the mail in the outbox, since no mail server is set, and hands on its link. */
    private String linkInMailAbout(String subject) {
        Page administrator = signedIn("joost@movisie.example");
        Locator read = administrator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(subject)).first();
        // In the demo a burst ends after ten quiet seconds.
        do {
            open(administrator, "movisie/mail?zoek=yara");
        } while (jdbc.sql("select count(*) from mail where state = 'READY' and body like :subject").param("subject", "%" + subject + "%")
                .query(Integer.class).single() == 0);
        open(administrator, "movisie/mail");
        accessible(administrator);
        picture(administrator, "uitgaande-mail");
        read.click();
        Locator link = administrator.locator(".letter a").first();
        assertThat(link).isVisible();
        accessible(administrator);
        assertThat(administrator.locator(".letter")).containsText(subject);
        return link.getAttribute("href");
    }
}
