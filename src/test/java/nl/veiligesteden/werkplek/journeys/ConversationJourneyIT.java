package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Colleagues, a partner and Movisie talk about the work, each hearing what is meant for them. */
class ConversationJourneyIT extends BrowserTest {

    private static final String TASK = "Gastles op het ROC van Twente";
    private static final String QUIET = "HALT reageert traag; hou het in de gaten.";
    private static final String ALOUD = "Kan de gastles ook in januari?";

    @Test
    void saysSomethingToThePartnerAndSomethingElseAmongColleagues() {
        Page officer = signedIn("noor@hengelo.example");
        open(officer, "gemeente/hengelo/onderdelen/" + id(TASK));
        officer.getByText("Interne notitie", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(officer.getByText("Alleen mensen van gemeente Hengelo lezen dit.")).isVisible();
        officer.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw interne notitie")).fill(QUIET);
        accessible(officer);
        officer.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw interne notitie")).press("Control+Enter");
        assertThat(story(officer).filter(new Locator.FilterOptions().setHasText(QUIET))).hasClass(Pattern.compile("for-internal"));
        officer.getByText("Bericht", new Page.GetByTextOptions().setExact(true)).first().click();
        officer.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw bericht")).fill(ALOUD);
        Locator words = officer.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw bericht"));
        officer.keyboard().type(" @geen idee dus");
        assertThat(words).hasValue(ALOUD + " @geen idee dus");
        officer.keyboard().press("Enter");
        officer.keyboard().type("@Yara");
        assertThat(officer.locator("vaadin-multi-select-combo-box-item:not([hidden])").getByText("Yara El Idrissi (HALT)")).isVisible();
        officer.keyboard().press("Enter");
        officer.keyboard().type("graag");
        assertThat(words).hasValue(ALOUD + " @geen idee dus\n@Yara graag");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plaatsen")).click();
        assertThat(story(officer).filter(new Locator.FilterOptions().setHasText(ALOUD)).getByText("@Yara El Idrissi")).isVisible();
        accessible(officer);
        picture(officer, "verhaal");

        Page phone = browser(390, 844, ColorScheme.DARK);
        signIn(phone, "yara@halt.example");
        open(phone, "partner/halt/taken/" + id(TASK));
        assertThat(story(phone).filter(new Locator.FilterOptions().setHasText(ALOUD))).isVisible();
        assertThat(phone.getByText(QUIET)).hasCount(0);
        phone.getByText("Een vraag of bericht voor de gemeente").click();
        phone.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw bericht")).fill("Januari lukt.");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plaatsen")).click();
        assertThat(story(phone).filter(new Locator.FilterOptions().setHasText("Januari lukt."))).isVisible();
        accessible(phone);

        Page observer = signedIn("marit@movisie.example");
        open(observer, "gemeente/hengelo/onderdelen/" + id(TASK));
        assertThat(story(observer).filter(new Locator.FilterOptions().setHasText("Januari lukt."))).isVisible();
        assertThat(observer.getByText(QUIET)).hasCount(0);
    }

    @Test
    void saysItBetterTakesItBackAndKeepsWhatWasBeingTyped() {
        Page page = signedIn("daan@hengelo.example");
        String path = "gemeente/hengelo/onderdelen/" + id("Cultuurbewuste interventies");
        open(page, path);
        Locator words = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw bericht"));
        words.fill("Eerst zo.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plaatsen")).click();
        Locator mine = story(page).filter(new Locator.FilterOptions().setHasText("Daan de Vries")).first();
        mine.getByText("Bewerken").click();
        page.locator("vaadin-dialog[opened] textarea").fill("Dan zo.");
        page.locator("vaadin-dialog[opened]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opslaan")).click();
        assertThat(story(page).first()).containsText("Dan zo.");
        assertThat(story(page).first()).containsText("Bewerkt");
        page.getByText("Interne notitie", new Page.GetByTextOptions().setExact(true)).first().click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw interne notitie")).fill("Nog niet af");
        settled(page);
        open(page, path + "?verhaal=berichten");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw interne notitie"))).hasValue("Nog niet af");
        story(page).first().getByText("Intrekken").click();
        dialog(page).page().locator("vaadin-dialog[opened] vaadin-button").getByText("Intrekken").click();
        assertThat(story(page).first()).containsText("Dit bericht is ingetrokken.");
        accessible(page);
    }

    @Test
    void movisieAnswersARequestForHelpAndTheAnswerComesBack() {
        Page movisie = signedIn("marit@movisie.example");
        open(movisie, "movisie/hulpvragen");
        accessible(movisie);
        picture(movisie, "hulpvragen");
        movisie.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Themaweek op het voortgezet onderwijs")).first().click();
        movisie.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw bericht over de hulpvraag")).fill("Bel de collega’s in Leiden.");
        movisie.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plaatsen")).click();
        assertThat(story(movisie).first()).containsText("Bel de collega’s in Leiden.");
        movisie.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Markeer als beantwoord")).click();
        assertThat(movisie.getByText("Beantwoord", new Page.GetByTextOptions().setExact(true))).isVisible();
        accessible(movisie);
        Page coordinator = signedIn("coordinator@amsterdam.example");
        open(coordinator, "gemeente/amsterdam/onderdelen/" + movisie.url().replaceAll(".*/", ""));
        assertThat(coordinator.getByText("Movisie heeft uw hulpvraag beantwoord")).isVisible();
        assertThat(story(coordinator).filter(new Locator.FilterOptions().setHasText("Bel de collega’s in Leiden."))).isVisible();
    }

    private static Locator story(Page page) {
        return page.locator("#verhaal .timeline > li");
    }

    private String id(String title) {
        return jdbc.sql("select id from item where title = :title").param("title", title).query(String.class).single();
    }
}
