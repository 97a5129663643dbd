package nl.veiligesteden.werkplek.mail;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mail that brings people back: the digest as it is read, one press that tells "nog op koers", and what a person chooses of all that. */
class MailJourneyIT extends BrowserTest {

    private static final String OFFICER = "daan@hengelo.example";

    @Autowired
    private Digests digests;
    @Autowired
    private MailStops stops;

    @Test
    void officerTellsOnCourseByOnePressFromTheDigest() {
        digests.work();
        Page administrator = signedIn("joost@movisie.example");
        open(administrator, "movisie/mail?zoek=daan");
        administrator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uw week bij Veilige Steden")).first().click();
        Locator answer = administrator.locator(".letter a").getByText("Nog op koers").first();
        assertThat(answer).isVisible();
        accessible(administrator);
        String title = answer.getAttribute("aria-label").replace("Nog op koers: ", "");
        String address = answer.getAttribute("href");
        int before = updates(title);

        Page phone = browser(390, 844, ColorScheme.LIGHT);
        phone.navigate(address);
        settled(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ga verder naar de werkplek")).click();
        assertThat(dialog(phone)).isVisible();
        assertThat(phone.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Op koers"))).isChecked();
        accessible(phone);
        picture(phone, "nog-op-koers");
        assertThat(updates(title)).as("opening tells nothing").isEqualTo(before);
        phone.waitForFunction("() => document.activeElement?.localName === 'vaadin-button'");
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("Voortgang opgeslagen").first()).isVisible();
        assertThat(updates(title)).isEqualTo(before + 1);
        phone.waitForURL(url -> !url.contains("antwoord"));
    }

    @Test
    void mailIsReadableInEachSchemeAndWidth() {
        digests.work();
        MailBody body = new MailBody(jdbc.sql("select m.body from mail m join account a on a.id = m.account_id where a.email = :email and m.sort = 'DIGEST' limit 1")
                .param("email", OFFICER).query(String.class).single());
        String html = body.html("nl", "Uw week bij Veilige Steden: 4 dingen wachten op u", path -> "https://werkplek.example/" + path);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(390, 1440)) {
                Page page = browser(width, 900, scheme);
                page.setContent(html);
                accessible(page);
                assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).as("no scrolling sideways at " + width).isTrue();
                picture(page, "bundel" + (width == 1440 ? "" : "-smal") + (scheme == ColorScheme.DARK ? "-donker" : ""));
            }
        }
    }

    @Test
    void personChoosesWhatIsMailedAndGetsACalendar() {
        Page page = signedIn(OFFICER);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Account van Daan de Vries")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mail en agenda")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mail en agenda").setLevel(1))).isVisible();
        accessible(page);
        picture(page, "mail-en-agenda");
        page.getByLabel("Mail mij: Iemand noemt u in een bericht").uncheck();
        assertThat(page.getByText("U krijgt deze mail niet meer: Iemand noemt u in een bericht")).isVisible();
        page.reload();
        settled(page);
        assertThat(page.getByLabel("Mail mij: Iemand noemt u in een bericht")).not().isChecked();
        page.getByLabel("Mail mij: Iemand noemt u in een bericht").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak een agenda-adres")).click();
        Locator address = page.getByLabel("Uw geheime agenda-adres");
        assertThat(address).isVisible();
        accessible(page);
        assertThat(page.request().get(address.inputValue()).text()).startsWith("BEGIN:VCALENDAR");
        picture(page, "agenda-adres");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nieuw adres")).click();
        assertThat(dialog(page)).isVisible();
        accessible(page);
        for (int width : List.of(390, 768)) {
            Page dark = browser(width, 844, ColorScheme.DARK);
            signIn(dark, OFFICER);
            open(dark, "mail-en-agenda");
            accessible(dark);
            picture(dark, "mail-en-agenda-" + width);
        }
    }

    @Test
    void readerStopsAMailByTheButtonBelowIt() {
        AccountId yara = new AccountId(jdbc.sql("select id from account where email = 'sjoerd@politie.example'").query(UUID.class).single());
        Page phone = browser(390, 844, ColorScheme.DARK);
        open(phone, StopMailEndpoint.PATH + stops.issue(yara, "TASK_WITHDRAWN").value());
        assertThat(phone.getByText("Een gemeente trekt een taak in")).isVisible();
        accessible(phone);
        picture(phone, "mail-stoppen");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop deze mail")).click();
        assertThat(phone.getByText("Gedaan. Deze mail krijgt u niet meer:")).isVisible();
        accessible(phone);
        assertThat(jdbc.sql("select kind from mail_off where account_id = :id").param("id", yara.value()).query(String.class).list()).containsExactly("TASK_WITHDRAWN");
        open(phone, StopMailEndpoint.PATH + "kort");
        assertThat(phone.getByText("Deze link is niet meer te gebruiken.")).isVisible();
        accessible(phone);
    }

    private int updates(String title) {
        return jdbc.sql("select count(*) from progress_update u join item i on i.id = u.item_id join municipality m on m.id = i.municipality_id where i.title = :title and m.slug = 'hengelo'")
                .param("title", title).query(Integer.class).single();
    }
}
