package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** What is typed counts, is kept and is read by whom the screen says. */
class TypingJourneyIT extends BrowserTest {

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator title(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Titel").setExact(true));
    }

    private String item(String title) {
        return "gemeente/hengelo/onderdelen/" + jdbc.sql("select id from item where title = :title").param("title", title).query(String.class).single();
    }

    @Test
    void controlEnterTakesWhatStillStandsInTheFieldAndEscapeKeepsIt() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("+ Nieuw")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Actie")).click();
        assertThat(title(page)).isFocused();
        page.keyboard().type("Lessen op het ROC");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Opgeslagen", new Page.GetByTextOptions().setExact(true))).isVisible();
        open(page, item("Lessen op het ROC"));

        button(page, "Bewerken").first().click();
        title(page).press("End");
        page.keyboard().type(" en elders");
        page.keyboard().press("Escape");
        assertThat(title(page)).hasCount(0);
        button(page, "Bewerken").first().click();
        assertThat(title(page)).hasValue("Lessen op het ROC en elders");
        accessible(page);
        button(page, "Begin opnieuw").click();
        assertThat(title(page)).hasValue("Lessen op het ROC");

        title(page).fill("x".repeat(301));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[slot=error-message]").getByText("Een titel heeft hoogstens 300 tekens.")).isVisible();
        assertThat(title(page)).hasValue("x".repeat(301));

        // Unlike a text, a number or a date is only told when its field is left.
        title(page).fill("Lessen op het ROC");
        Locator ends = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Einddatum").setExact(true));
        ends.fill("30-12-2027");
        ends.press("Tab");
        button(page, "Annuleren").click();
        assertThat(title(page)).hasCount(0);
        button(page, "Bewerken").first().click();
        assertThat(ends).hasValue("30-12-2027");
        ends.fill("31-12-2027");
        page.keyboard().press("Control+Enter");
        assertThat(title(page)).hasCount(0);
        assertThat(page.getByText("31 dec 2027").first()).isVisible();
    }

    @Test
    void escapeKeepsWhatWasTypedInThePlan() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/plan");
        button(page, "Bewerken: Ambitie").click();
        Locator text = page.locator(".in-place textarea").first();
        text.press("Control+End");
        page.keyboard().type(" Ook overdag.");
        page.keyboard().press("Escape");
        assertThat(page.locator(".in-place")).hasCount(0);
        button(page, "Bewerken: Ambitie").click();
        assertThat(text).hasValue(Pattern.compile("Ook overdag\\.$"));
        button(page, "Begin opnieuw").click();
        assertThat(text).not().hasValue(Pattern.compile("Ook overdag\\.$"));
    }

    @Test
    void whatWasTypedBeforeSomebodyElseChangedItOverwritesNothingUnseen() {
        Page page = signedIn("daan@hengelo.example");
        jdbc.sql("update item set description = 'Eerst.' where title = 'Training voor boa’s, tweede groep'").update();
        open(page, item("Training voor boa’s, tweede groep"));
        button(page, "Bewerken").first().click();
        Locator description = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Omschrijving").setExact(true));
        description.press("Control+End");
        page.keyboard().type(" Van Daan.");
        page.keyboard().press("Escape");
        settled(page);
        jdbc.sql("update item set description = 'Van Noor.', version = version + 1 where title = 'Training voor boa’s, tweede groep'").update();
        open(page, item("Training voor boa’s, tweede groep"));
        button(page, "Bewerken").first().click();
        assertThat(description).hasValue("Van Noor.\n\nEerst. Van Daan.");
    }

    @Test
    void saysThatThePartnerReadsAlongAsSoonAsItDoes() {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("+ Nieuw")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Partnertaak")).click();
        title(page).fill("Spreekuur in de bibliotheek");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Partner").setExact(true)).fill("HALT");
        page.locator("vaadin-combo-box-item").getByText("HALT", new Locator.GetByTextOptions().setExact(true)).click();
        button(page, "Opslaan").click();
        assertThat(page.getByText("Er staat nog niet bij wat u vraagt")).isVisible();
        button(page, "Nog niet").click();
        open(page, item("Spreekuur in de bibliotheek"));
        assertThat(page.getByText("Gemeente Hengelo en Movisie lezen dit.")).hasCount(2);
        // Somebody else sits at the same task, about to add a file and to write among colleagues.
        Page colleague = signedIn("noor@hengelo.example");
        open(colleague, item("Spreekuur in de bibliotheek"));
        colleague.getByText("Intern", new Page.GetByTextOptions().setExact(true)).click();
        colleague.getByText("Interne notitie", new Page.GetByTextOptions().setExact(true)).first().click();
        settled(colleague);
        button(page, "Uitzetten bij partner").click();
        page.locator("vaadin-dialog[opened]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Uitzetten bij partner")).click();
        assertThat(page.getByText("Gemeente Hengelo, Movisie en HALT lezen dit.")).hasCount(2);
        assertThat(page.getByText("Gemeente Hengelo en Movisie lezen dit.")).hasCount(0);
        // What was meant for colleagues stays theirs.
        assertThat(colleague.getByText("Uitgezet").first()).isVisible();
        assertThat(colleague.getByText("Alleen mensen van gemeente Hengelo lezen dit.")).hasCount(2);
    }

    @Test
    void aMistypedPasswordDoesNotAskForTheAddressAgain() {
        Page page = browser();
        open(page, "login");
        page.fill("input[name=username]", "daan@hengelo.example");
        page.fill("input[name=password]", "niet dit");
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        page.waitForURL(url -> url.contains("error"));
        assertThat(page.locator("input[name=username]")).hasValue("daan@hengelo.example");
    }
}
