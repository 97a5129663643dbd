package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Whoever signs out is out, in every tab, and what was copied of the session opens nothing. */
class SignOutJourneyIT extends BrowserTest {

    private static final String PAGE = "gemeente/hengelo";

    @Test
    void signsOutInEveryTabAndTheOldCookieOpensNothing() {
        Page page = signedIn("daan@hengelo.example");
        open(page, PAGE);
        Page other = page.context().newPage();
        open(other, PAGE + "/plan");
        List<Cookie> cookies = page.context().cookies();
        chooseFromAccountMenu(page, "Uitloggen");
        page.waitForURL(url -> url.contains("/login"));
        assertThat(page.getByText("U bent uitgelogd.")).isVisible();
        accessible(page);
        Page thief = browser();
        thief.context().addCookies(cookies);
        thief.navigate(address(PAGE));
        thief.waitForURL(url -> url.contains("/login"));
        other.reload();
        other.waitForURL(url -> url.contains("/login"));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'account.sign-out'").query(Integer.class).single()).isPositive();
    }

    @Test
    void signsOutEverywhereAtOnce() {
        Page phone = signedIn("ilse@hengelo.example");
        open(phone, PAGE);
        Page desk = signedIn("ilse@hengelo.example");
        open(desk, "wachtwoord");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Overal uitloggen")).click();
        dialog(desk).waitFor();
        desk.locator("vaadin-dialog[opened]").getByText("Overal uitloggen", new Locator.GetByTextOptions().setExact(true)).last().click();
        desk.waitForCondition(() -> desk.url().contains("/login") || desk.locator(".v-system-error").isVisible());
        phone.reload();
        phone.waitForURL(url -> url.contains("/login"));
    }

    @Test
    void anotherPersonInTheSameBrowserEndsWhatStoodOpen() {
        Page page = signedIn("joost@movisie.example");
        open(page, "movisie/accounts");
        List<Cookie> administrators = page.context().cookies();
        Page counter = page.context().newPage();
        counter.context().clearCookies();
        counter.context().addCookies(administrators);
        APIResponse foreign = counter.context().request().post(address("login"), RequestOptions.create().setHeader("Origin", "https://elders.example")
                .setForm(FormData.create().set("username", "yara@halt.example").set("password", "veilige-steden")).setMaxRedirects(0));
        assertThat(foreign.status()).isEqualTo(403);
        APIResponse own = counter.context().request().post(address("login"),
                RequestOptions.create().setForm(FormData.create().set("username", "yara@halt.example").set("password", "veilige-steden")).setMaxRedirects(0));
        assertThat(own.status()).isEqualTo(302);
        assertThat(own.headers().get("location")).doesNotContain("error");
        Page thief = browser();
        thief.context().addCookies(administrators);
        thief.navigate(address("movisie/accounts"));
        thief.waitForURL(url -> url.contains("/login"));
    }
}
