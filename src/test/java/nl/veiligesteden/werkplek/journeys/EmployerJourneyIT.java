package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import nl.veiligesteden.werkplek.testing.EmployerProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Municipal staff come in through their employer: who was invited, known by what the provider calls the person, and out again there too. */
class EmployerJourneyIT extends BrowserTest {

    private static final int PORT = EmployerProvider.freePort();
    private static final String EVENT = "{\"http://schemas.openid.net/event/backchannel-logout\": {}}";
    private static EmployerProvider provider;
    private static final String DAAN = "daan@hengelo.example";

    @DynamicPropertySource
    static void employer(DynamicPropertyRegistry registry) throws IOException, InterruptedException {
        // Known before either begins: each has to know the other.
        provider = new EmployerProvider("http://localhost:" + PORT + "/login/oauth2/code/hengelo");
        registry.add("server.port", () -> PORT);
        String registration = "spring.security.oauth2.client.registration.hengelo.";
        registry.add(registration + "provider", () -> "hengelo");
        registry.add(registration + "client-id", () -> EmployerProvider.CLIENT);
        registry.add(registration + "client-secret", () -> EmployerProvider.SECRET);
        registry.add(registration + "scope", () -> "openid,email,profile");
        registry.add("spring.security.oauth2.client.provider.hengelo.issuer-uri", provider::issuer);
        registry.add("werkplek.employers.providers.hengelo.domains", () -> "hengelo.example");
    }

    @AfterAll
    static void stop() {
        if (provider != null) {
            provider.close();
        }
    }

    @Test
    void whoWasInvitedComesInAndGoesOutAtTheEmployerToo() {
        Page page = browser();
        List<String> asked = new ArrayList<>();
        page.onRequest((Request request) -> asked.add(request.url()));
        open(page, "gemeente/hengelo/plan");
        page.waitForURL(url -> url.contains("/login"));
        page.getByText("Inloggen via uw werkgever").click();
        assertThat(page.locator("h1")).hasText("Inloggen via uw werkgever");
        accessible(page);
        picture(page, "werkgever");
        page.getByLabel("E-mailadres van het werk").fill("iemand@elders.example");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-email-field [slot=error-message]")).containsText("kunt u niet via uw werkgever inloggen");
        page.getByLabel("E-mailadres van het werk").fill(DAAN);
        page.keyboard().press("Enter");
        atTheEmployer(page, "daan-1;email=Daan@Hengelo.example;name=Daan de Vries;amr=pwd mfa");
        page.waitForURL(url -> url.contains("/gemeente/hengelo/plan"));
        assertThat(page.locator("main h1")).isVisible();
        assertThat(asked).anySatisfy(url -> assertThat(url).contains("/oauth2/authorize", "code_challenge=", "code_challenge_method=S256", "state=", "nonce=", "login_hint=daan"));
        assertThat(jdbc.sql("select e.subject from external_identity e join account a on a.id = e.account_id where a.email = :email").param("email", DAAN).query(String.class).single()).isEqualTo("daan-1");
        chooseFromAccountMenu(page, "Uitloggen");
        page.waitForURL(url -> url.startsWith(provider.issuer()) || url.contains("/login?uitgelogd"));
        Page again = page.context().newPage();
        open(again, "gemeente/hengelo");
        again.waitForURL(url -> url.contains("/login"));
    }

    @Test
    void aPersonIsFollowedAndAnAddressThatChangedHandsOpensNothing() {
        comeIn("noor-1;email=noor@hengelo.example;name=Noor Çelik");
        Page page = comeIn("noor-1;email=n.celik@hengelo.example;name=Noor Çelik-Jansen");
        assertThat(page.locator("main h1")).isVisible();
        assertThat(jdbc.sql("select name from account where email = 'n.celik@hengelo.example'").query(String.class).single()).isEqualTo("Noor Çelik-Jansen");
        assertThat(comeIn("noor-2;email=n.celik@hengelo.example;name=Nora Celik").getByText("u hebt hier nog geen account")).isVisible();
        assertThat(comeIn("vreemd;email=femke@enschede.example;name=Femke").getByText("u hebt hier nog geen account")).isVisible();
        assertThat(comeIn("ilse-1;email=ilse@hengelo.example;email_verified=false").getByText("u hebt hier nog geen account")).isVisible();
        // Back to what the demo says, for who comes after.
        comeIn("noor-1;email=noor@hengelo.example;name=Noor Çelik");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'account.followed-employer'").query(Integer.class).single()).isEqualTo(2);
    }

    /** The administrator tries a group on people before it stands; whoever is in it comes in, and is out in the open window once it is disconnected. */
    @Test
    void aGroupLetsInAndTakesAway() {
        Page joost = browser();
        signIn(joost, "joost@movisie.example");
        open(joost, "movisie/werkgevers");
        assertThat(joost.locator("main h1")).hasText("Werkgevers");
        accessible(joost);
        joost.locator("main").getByText("hengelo", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(joost.locator("main h1")).hasText("hengelo");
        joost.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Groep koppelen")).press("Enter");
        Locator dialog = joost.getByRole(AriaRole.DIALOG);
        Locator look = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bekijken"));
        look.press("Enter");
        assertThat(dialog).containsText("Vul de groep in.");
        assertThat(dialog).containsText("Kies een rol.");
        dialog.getByLabel("Groep bij de werkgever").fill("sg-veilige-steden");
        dialog.getByLabel("Rol").click();
        joost.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Lezer")).click();
        dialog.getByLabel("Gemeente", new Locator.GetByLabelOptions().setExact(true)).fill("Heng");
        joost.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Hengelo")).click();
        dialog.getByLabel("Mensen in die groep").fill("Bo <bo@hengelo.example>; daan@hengelo.example\niemand@elders.example");
        look.click();
        assertThat(dialog.locator("table")).containsText("Krijgt een account en deze rol");
        assertThat(dialog.locator("table")).containsText("Is al Beleidsmedewerker op uitnodiging; dat blijft");
        assertThat(dialog.locator("table")).containsText("Niet van deze werkgever");
        accessible(joost);
        picture(joost, "groep-koppelen");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Groep koppelen")).click();
        assertThat(joost.locator("main")).containsText("sg-veilige-steden");
        accessible(joost);
        Page bo = comeIn("bo-1;email=bo@hengelo.example;name=Bo Yıldız;groups=sg-veilige-steden");
        open(bo, "gemeente/hengelo");
        assertThat(bo.locator("main h1")).isVisible();
        joost.reload();
        assertThat(joost.locator("main")).containsText("1 persoon");
        joost.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ontkoppel sg-veilige-steden van Hengelo")).click();
        assertThat(joost.getByRole(AriaRole.ALERTDIALOG)).containsText("Bo Yıldız");
        joost.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ontkoppelen")).click();
        assertThat(joost.locator("main")).containsText("Nog geen groep gekoppeld");
        open(bo, "gemeente/hengelo/plan");
        assertThat(bo.locator("body")).not().containsText("Plan van aanpak");
    }

    /** Signed out at the employer is signed out here, in the open window too; whoever says so without the provider's key ends nothing. */
    @Test
    void whoSignsOutAtTheEmployerIsSignedOutHere() throws Exception {
        Page page = comeIn("ilse-9;email=ilse@hengelo.example;name=Ilse Bakker");
        String sound = claims("ilse-9", EmployerProvider.CLIENT, provider.issuer(), Instant.now(), EVENT, "een");
        for (String other : List.of(claims("ilse-9", "een-ander", provider.issuer(), Instant.now(), EVENT, "1"), claims("ilse-9", EmployerProvider.CLIENT, "https://elders.example", Instant.now(), EVENT, "2"),
                claims("ilse-9", EmployerProvider.CLIENT, provider.issuer(), Instant.now().minusSeconds(3_600), EVENT, "3"), claims("ilse-9", EmployerProvider.CLIENT, provider.issuer(), Instant.now(), "{}", "4"),
                claims("ilse-9", EmployerProvider.CLIENT, provider.issuer(), Instant.now(), EVENT + ", \"nonce\": \"x\"", "5"))) {
            assertThat(tell(provider.sign(other))).as(other).isEqualTo(400);
        }
        String signed = provider.sign(sound);
        assertThat(tell(signed.substring(0, signed.lastIndexOf('.') + 1) + "AAAA")).isEqualTo(400);
        assertThat(tell("geen token")).isEqualTo(400);
        open(page, "gemeente/hengelo");
        assertThat(page.locator("main h1")).isVisible();
        assertThat(tell(signed)).isEqualTo(200);
        assertThat(tell(signed)).as("heard before").isEqualTo(400);
        page.reload();
        page.waitForURL(url -> url.contains("/login"));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'account.sign-out-by-employer'").query(Integer.class).single()).isEqualTo(1);
        assertThat(tell(provider.sign(claims("niemand", EmployerProvider.CLIENT, provider.issuer(), Instant.now(), EVENT, "zes")))).as("tells nobody who has an account").isEqualTo(200);
    }

    private static String claims(String subject, String audience, String issuer, Instant at, String events, String id) {
        return "{\"sub\": \"%s\", \"aud\": \"%s\", \"iss\": \"%s\", \"iat\": %d, \"jti\": \"%s\", \"events\": %s}".formatted(subject, audience, issuer, at.getEpochSecond(), id, events);
    }

    private int tell(String token) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address("werkgever-afgemeld/hengelo"))).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token.replace(" ", "+"))).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private Page comeIn(String person) {
        Page page = browser();
        page.navigate(address("oauth2/authorization/hengelo"));
        atTheEmployer(page, person);
        page.waitForURL(url -> url.startsWith(address("")));
        settled(page);
        return page;
    }

    private static void atTheEmployer(Page page, String person) {
        page.waitForURL(url -> url.startsWith(provider.issuer()));
        page.locator("input[name=username]").fill(person);
        page.locator("input[name=password]").fill(EmployerProvider.PASSWORD);
        page.locator("input[name=password]").press("Enter");
    }
}
