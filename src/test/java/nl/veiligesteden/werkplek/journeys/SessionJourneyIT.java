package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The end of a session is announced, can be put off, and loses nothing. */
@TestPropertySource(properties = {"server.servlet.session.timeout=60s", "werkplek.session.warn-before=PT55S"})
class SessionJourneyIT extends BrowserTest {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);

    @Test
    void announcesTheEndAndOffersWhatWasTypedAfterwards() {
        UUID item = jdbc.sql("select id from item where title = 'Gebruik van cameratoezicht'").query(UUID.class).single();
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen/" + item);
        assertThat(page.getByText("Uw sessie eindigt over 1 min.")).isVisible(PATIENTLY);
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Blijf ingelogd")).click();
        assertThat(page.getByText("Uw sessie eindigt")).isHidden();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voortgang").setExact(true)).click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting")).fill("Hier was ik mee bezig toen de sessie afliep.");
        assertThat(page.getByText("Uw sessie is afgelopen.")).isVisible(PATIENTLY);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opnieuw inloggen")).click();
        page.waitForURL(url -> url.contains("/login"));
        signIn(page, "daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen/" + item);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voortgang").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting"))).hasValue("Hier was ik mee bezig toen de sessie afliep.");
    }

    @Test
    void aLostCookieLosesNothingAndTheKeyboardLeadsBackIn() {
        UUID item = jdbc.sql("select id from item where title = 'Lesweek weerbaarheid'").query(UUID.class).single();
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen/" + item);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voortgang").setExact(true)).click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting")).fill("Hier was ik mee bezig.");
        settled(page);
        String lasts = "seconds => document.querySelector('session-guard').lasts = seconds";
        page.evaluate(lasts, 50);
        assertThat(page.getByText("U bent bijna een dag ingelogd. Over 1 min. vragen we u opnieuw in te loggen.")).isVisible();
        accessible(page);
        page.evaluate(lasts, 43_200);
        assertThat(page.getByText("U bent bijna een dag ingelogd.")).isHidden();
        page.context().clearCookies();
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("U bent uitgelogd")).isVisible();
        assertThat(page.locator(".v-system-error")).isFocused();
        accessible(page);
        page.keyboard().press("Escape");
        page.waitForURL(url -> url.contains("/login"));
        signIn(page, "daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen/" + item);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voortgang").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting"))).hasValue("Hier was ik mee bezig.");
    }
}
