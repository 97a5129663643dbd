package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.SignInLinks;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is invited, says no, is asked again and comes in. */
class InvitationJourneyIT extends BrowserTest {

    private static final String EMAIL = "wietse.frolich@hengelo.example";

    @Autowired
    private SignInLinks links;

    private String link() {
        AccountId account = new AccountId(jdbc.sql("select id from account where email = :email").param("email", EMAIL).query(UUID.class).single());
        return "aanmelden/" + links.issue(account, "gemeente/hengelo", Duration.ofDays(1)).value();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void isDeclinedSentAnewAndTakenUp() {
        Page coordinator = signedIn("noor@hengelo.example");
        open(coordinator, "gemeente/hengelo/team");
        button(coordinator, "Iemand uitnodigen").click();
        coordinator.getByLabel("Naam").fill("Wietse Frölich");
        coordinator.getByLabel("E-mailadres").fill(EMAIL);
        coordinator.keyboard().press("Control+Enter");
        // What was forgotten has the cursor.
        assertThat(coordinator.getByText("Kies een rol.")).isVisible();
        coordinator.keyboard().press("Enter");
        coordinator.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Lezer")).click();
        coordinator.keyboard().press("Control+Enter");
        assertThat(coordinator.getByText("geldig tot").first()).isVisible();

        Page phone = browser(390, 844, ColorScheme.DARK);
        String first = link();
        open(phone, first);
        assertThat(phone.getByText("Hengelo, als")).isVisible();
        accessible(phone);
        picture(phone, "uitnodiging");
        button(phone, "Dit is niet voor mij").focus();
        phone.keyboard().press("Enter");
        dialog(phone).waitFor();
        phone.locator("vaadin-dialog[role=alertdialog] vaadin-button[theme~=error]").click();
        assertThat(phone.getByText("U hebt de uitnodiging afgewezen.").first()).isVisible();
        accessible(phone);
        open(phone, first);
        assertThat(phone.getByText("Hengelo, als")).hasCount(0);

        open(coordinator, "gemeente/hengelo/team");
        assertThat(coordinator.getByText("afgewezen op")).isVisible();
        accessible(coordinator);
        picture(coordinator, "uitnodigingen");
        button(coordinator, "Opnieuw uitnodigen").click();
        assertThat(coordinator.getByText("afgewezen op")).hasCount(0);
        assertThat(coordinator.getByText("geldig tot").first()).isVisible();

        open(phone, link());
        button(phone, "Uitnodiging aannemen").click();
        phone.waitForURL(url -> url.endsWith("/gemeente/hengelo"));
        assertThat(phone.locator("main h1")).isVisible();
        open(coordinator, "gemeente/hengelo/team");
        assertThat(coordinator.getByText("geldig tot")).hasCount(0);
    }
}
