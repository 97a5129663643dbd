package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner's first person asks a colleague along, until the coordinator says stop; on a phone, by keyboard. */
class ColleaguesJourneyIT extends BrowserTest {

    @BeforeEach
    void nobodyIsInvitedAndHengeloAllowsIt() {
        jdbc.sql("update membership set ended_at = utc_timestamp(), unaccepted = null where invited_by = (select id from account where email = 'yara@halt.example')").update();
        jdbc.sql("update membership set since = since - interval 2 day where invited_by is not null").update();
        jdbc.sql("""
                        update collaboration set invites_colleagues = true where municipality_id = (select id from municipality where slug = 'hengelo')
                        and partner_id = (select id from partner_organisation where slug = 'halt')""").update();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator card(Page page, String heading) {
        return page.locator("section.card").filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))));
    }

    private static Locator row(Locator within, String name) {
        return within.locator(".rows > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void invite(Page page, String name, String email) {
        Locator invite = button(page, "Collega uitnodigen voor Hengelo");
        invite.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Naam")).isFocused();
        page.keyboard().type(name);
        page.keyboard().press("Tab");
        page.keyboard().type(email);
        page.keyboard().press("Control+Enter");
    }

    @Test
    void aColleagueIsInvitedAndTakenBackByKeyboardOnAPhone() {
        Page phone = browser(390, 844, ColorScheme.LIGHT);
        signIn(phone, "yara@halt.example");
        open(phone, "partner/halt");
        Locator circle = card(phone, "Collega’s bij de taken van Hengelo");
        assertThat(circle).containsText("De gemeente Hengelo laat u zelf collega’s van HALT uitnodigen");
        assertThat(card(phone, "Collega’s bij de taken van Enschede")).hasCount(0);
        accessible(phone);
        invite(phone, "Çağla Vos", "cagla.vos@halt.example");
        assertThat(row(circle, "Çağla Vos")).containsText("cagla.vos@halt.example · uitgenodigd, nog niet ingelogd; geldig tot");
        accessible(phone);
        assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
        phone.setViewportSize(390, 1250);
        picture(phone, "collega-uitnodigen");
        phone.setViewportSize(390, 844);

        button(phone, "Uitnodiging opnieuw mailen: Çağla Vos").focus();
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("is het afgelopen uur al gemaild")).isVisible();
        button(phone, "Uitnodiging intrekken: Çağla Vos").focus();
        phone.keyboard().press("Enter");
        Locator sure = phone.getByRole(AriaRole.ALERTDIALOG);
        assertThat(sure).containsText("Uitnodiging van Çağla Vos intrekken?");
        accessible(phone);
        sure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Uitnodiging intrekken")).focus();
        phone.keyboard().press("Enter");
        assertThat(row(circle, "Çağla Vos")).containsText("ingetrokken op");
        assertThat(button(phone, "Opnieuw uitnodigen: Çağla Vos")).isVisible();
    }

    @Test
    void theCoordinatorSeesWhoInvitedWhomAndStopsItInAnOpenPageToo() {
        Page partner = signedIn("yara@halt.example");
        open(partner, "partner/halt");
        invite(partner, "Teun Bakker", "teun@halt.example");
        assertThat(row(card(partner, "Collega’s bij de taken van Hengelo"), "Teun Bakker")).isVisible();
        button(partner, "Collega uitnodigen voor Hengelo").click();
        partner.getByLabel("Naam").fill("Te Laat");

        Page coordinator = signedIn("noor@hengelo.example");
        open(coordinator, "gemeente/hengelo/team");
        assertThat(row(card(coordinator, "Accounts van partners"), "Teun Bakker")).containsText("uitgenodigd door Yara El Idrissi");
        Locator inviting = card(coordinator, "Partners die zelf collega’s uitnodigen");
        assertThat(row(inviting, "HALT")).containsText("eerste persoon: Yara El Idrissi");
        accessible(coordinator);
        inviting.scrollIntoViewIfNeeded();
        picture(coordinator, "partners-uitnodigen");
        button(coordinator, "Niet meer toestaan: HALT").focus();
        coordinator.keyboard().press("Enter");
        assertThat(button(coordinator, "Toestaan: HALT")).isVisible();

        assertThat(card(partner, "Collega’s bij de taken van Hengelo")).hasCount(0);
        partner.getByLabel("E-mailadres van het werk").fill("te.laat@halt.example");
        partner.keyboard().press("Control+Enter");
        assertThat(partner.getByText("U kunt hier geen collega’s uitnodigen.")).isVisible();
        assertThat(partner.getByLabel("Naam")).hasValue("Te Laat");
        assertThat(jdbc.sql("select count(*) from account where email = 'te.laat@halt.example'").query(Integer.class).single()).isZero();
        open(coordinator, "gemeente/hengelo/team");
        assertThat(row(card(coordinator, "Accounts van partners"), "Teun Bakker")).isVisible();
    }
}
