package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

    /** As a list comes out of Outlook: who is in already, a group's address and a name without one are told before anything is sent. */
    @Test
    void aPastedListIsLookedAtBeforeItIsSent() {
        Page coordinator = signedIn("femke@enschede.example");
        open(coordinator, "gemeente/enschede/team");
        button(coordinator, "Meer mensen uitnodigen").click();
        coordinator.getByLabel("Namen en mailadressen").fill("Çelik, Noortje <n.celik@enschede.example>\nfemke@enschede.example\nLeefbaarheid <info@enschede.example>\nZonder adres");
        button(coordinator, "Bekijken").click();
        assertThat(coordinator.getByText("Heeft al toegang of een uitnodiging")).isVisible();
        assertThat(coordinator.getByText("Let op: dit lijkt een adres dat meer mensen lezen").first()).isVisible();
        assertThat(coordinator.getByText("Hier staat geen mailadres")).isVisible();
        accessible(coordinator);
        int before = waiting();
        button(coordinator, "2 mensen uitnodigen").click();
        assertThat(coordinator.getByText("Kies een rol.")).isVisible();
        coordinator.locator("vaadin-select[focused]").waitFor();
        coordinator.keyboard().press("Enter");
        coordinator.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Lezer")).click();
        button(coordinator, "2 mensen uitnodigen").click();
        assertThat(coordinator.getByText("2 mensen uitgenodigd").first()).isVisible();
        assertThat(coordinator.locator(".row-meta", new Page.LocatorOptions().setHasText("n.celik@enschede.example"))).isVisible();
        assertThat(waiting()).isEqualTo(before + 2);
    }

    private int waiting() {
        return jdbc.sql("select count(*) from membership m join municipality u on u.id = m.municipality_id where u.slug = 'enschede' and m.ended_at is null").query(Integer.class).single();
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
        coordinator.locator("vaadin-select[focused]").waitFor();
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
