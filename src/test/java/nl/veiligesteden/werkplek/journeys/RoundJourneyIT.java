package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A whole round: prepared and opened by Movisie, filled in by an officer and a partner, handed in, returned, corrected, accepted, and compared with the round before. */
class RoundJourneyIT extends BrowserTest {

    private static final String ROUND = "Themaronde uitgaan";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Test
    @Timeout(900)
    void movisieAsksThreeMunicipalitiesAndAPartnerAnswersToo() {
        Page movisie = signedIn("marit@movisie.example");
        prepare(movisie);
        String round = movisie.url().replaceAll(".*/rondes/([^/?]+).*", "$1");

        Page officer = signedIn("daan@hengelo.example");
        fillIn(officer, round);
        Page phone = browser(390, 844, ColorScheme.LIGHT);
        signIn(phone, "yara@halt.example");
        tellAsPartner(phone);

        Page coordinator = signedIn("noor@hengelo.example");
        handIn(coordinator, round);
        Page enschede = signedIn("femke@enschede.example");
        open(enschede, "gemeente/enschede/rondes/" + round + "/rapportage");
        handInWithGaps(enschede);

        assertThat(movisie.locator(".figures a[href*='handed-in']")).containsText("2");
        accessible(movisie);
        picture(movisie, "ronde-volgen");
        giveBack(movisie);
        correct(coordinator, round);
        accept(movisie, round);
        compare(movisie);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String name) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name));
    }

    private void prepare(Page page) {
        open(page, "movisie/rondes");
        accessible(page);
        button(page, "Ronde voorbereiden").click();
        field(page, "Naam").fill(ROUND);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Soort")).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Themavraag")).click();
        accessible(page);
        button(page, "Beginnen").click();
        page.waitForURL("**/opzet");
        date(page, "Eerste dag", LocalDate.now().minusDays(1));
        date(page, "Laatste dag", LocalDate.now().plusDays(10));
        field(page, "Uitleg van Movisie").fill("Vertel hoe het gaat met uitgaan.");
        accessible(page);
        button(page, "Opslaan en verder").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Gemeenten die ik kies")).check();
        for (String municipality : new String[] {"Hengelo", "Enschede", "Almelo"}) {
            Locator which = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Gemeenten"));
            which.fill(municipality);
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(municipality).setExact(true)).click();
            which.press("Escape");
        }
        accessible(page);
        button(page, "Opslaan en verder").click();
        button(page, "Vragen overnemen").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Van welke ronde?")).click();
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("juni")).or(page.getByRole(AriaRole.OPTION).last()).last().click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Vragen overnemen")).click();
        assertThat(page.getByText("4 vragen overgenomen")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet hoger: Is er voor de rest")).press("Enter");
        button(page, "Vraag toevoegen").click();
        field(page, "Vraag").first().fill("Welke maatregel hielp het meest?");
        accessible(page);
        picture(page, "ronde-vraag");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opslaan")).click();
        assertThat(page.getByText("Welke maatregel hielp het meest?")).isVisible();
        accessible(page);
        picture(page, "ronde-vragen");
        page.getByText("Verder naar bekijken en openen").click();
        assertThat(page.getByText("3 gemeenten · 5 vragen")).isVisible();
        accessible(page);
        button(page, "Ronde openen").click();
        page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ronde openen")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(ROUND).setLevel(1))).isVisible();
        page.waitForURL(url -> !url.contains("opzet"));
        settled(page);
    }

    private static void date(Page page, String label, LocalDate day) {
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        field.fill(TYPED.format(day));
        field.press("Enter");
    }

    /** By keyboard alone from the first form on. */
    private void fillIn(Page page, String round) {
        open(page, "gemeente/hengelo/rondes");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ROUND)).click();
        Locator open = page.locator(".round-form");
        assertThat(open).hasCount(1);
        accessible(page);
        picture(page, "ronde-invullen");
        String bar = page.locator(".done-bar").first().innerText();
        field(page, "Toelichting").focus();
        page.keyboard().type("Loopt volgens plan.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".done-bar").first()).not().hasText(bar);
        settled(page);
        if (page.locator(".round-form").count() > 0) {
            // The keyboard stands in the next form.
            assertThat(field(page, "Toelichting")).isFocused();
            page.keyboard().type("Ook dit loopt.");
            page.keyboard().press("Control+Enter");
            settled(page);
        }
    }

    private void tellAsPartner(Page phone) {
        open(phone, "partner/halt/ronde");
        accessible(phone);
        picture(phone, "ronde-partner");
        Locator card = phone.locator(".task-card").filter(new Locator.FilterOptions().setHasText(ROUND)).filter(new Locator.FilterOptions().setHasText("Lessen weerbaarheid")).first();
        Locator fill = card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Invullen"));
        if (fill.count() > 0) {
            fill.click();
        }
        card.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Hoe gaat het met deze taak?")).fill("Drie van de vier scholen doen mee.");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tussenstand melden")).click();
        assertThat(phone.getByText("Dank u wel, de gemeente ziet uw antwoord.")).isVisible();
        assertThat(card.getByText("Ingevuld", new Locator.GetByTextOptions().setExact(true))).isVisible();
    }

    private void handIn(Page page, String round) {
        open(page, "gemeente/hengelo/rondes/" + round + "/rapportage");
        accessible(page);
        picture(page, "rapportage");
        field(page, "Hoeveel meldingen").fill("1.500");
        button(page, "Antwoorden opslaan").click();
        assertThat(page.locator("[slot=error-message]").getByText("Dit kan twee getallen zijn.")).isVisible();
        field(page, "Hoeveel meldingen").fill("140");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ja")).check();
        button(page, "Antwoorden opslaan").click();
        assertThat(page.getByText("Opgeslagen").first()).isVisible();
        button(page, "Tekst voorstellen").click();
        assertThat(field(page, "Samenvatting voor Movisie")).hasValue(Pattern.compile("Van .* in deze ronde"));
        button(page, "Samenvatting opslaan").click();
        settled(page);
        page.getByText("Bekijken zoals Movisie").click();
        assertThat(page.getByText("Zo ziet Movisie de rapportage als u nu indient.")).isVisible();
        accessible(page);
        page.goBack();
        button(page, "Indienen").click();
        accessible(page);
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuleren")).click();
        handInWithGaps(page);
        accessible(page);
    }

    private void handInWithGaps(Page page) {
        settled(page);
        button(page, "Indienen").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Movisie ziet de rapportage zoals zij nu is.")).isVisible();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("ndienen")).last().click();
        page.waitForURL("**/rapportages/**");
        assertThat(page.getByText("klopt: er is niets aan veranderd")).isVisible();
    }

    private void giveBack(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hengelo").setExact(true)).click();
        page.waitForURL("**/rapportages/**");
        accessible(page);
        button(page, "Teruggeven").click();
        field(page, "Bericht over het geheel").fill("Mooi. Eén vraag nog.");
        Locator about = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Vraag of onderdeel"));
        about.fill("meldingen");
        page.getByRole(AriaRole.OPTION).first().click();
        field(page, "Wat wilt u hierover weten?").fill("Is dit met de meldingen bij de politie?");
        accessible(page);
        picture(page, "rapportage-teruggeven");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Teruggeven")).click();
        assertThat(page.getByText("Wat Movisie vraagt")).isVisible();
        field(page, "Uw bericht").fill("Bel mij gerust hierover.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#verhaal").getByText("Bel mij gerust hierover.")).isVisible();
        accessible(page);
    }

    private void correct(Page page, String round) {
        open(page, "gemeente/hengelo/rondes/" + round + "/rapportage");
        assertThat(page.getByText("Is dit met de meldingen bij de politie?")).isVisible();
        assertThat(page.locator("#verhaal").getByText("Bel mij gerust hierover.")).isVisible();
        accessible(page);
        field(page, "Hoeveel meldingen").fill("171,5");
        button(page, "Antwoorden opslaan").click();
        assertThat(page.getByText("Opgeslagen").first()).isVisible();
        page.getByText("Wat er sindsdien veranderde").click();
        assertThat(page.getByText("Was 140, is 171,5 meldingen (+31,5)")).isVisible();
        accessible(page);
        page.goBack();
        handInWithGaps(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("versie 2");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gesprek").setExact(true)).click();
        page.waitForURL("**#verhaal");
        assertThat(page.locator("#verhaal")).isFocused();
        assertThat(page.locator("#verhaal")).isInViewport();
        // So does a link in a mail, and the focus stays there.
        page.reload();
        settled(page);
        assertThat(page.locator("#verhaal")).isFocused();
        assertThat(page.locator("#verhaal")).isInViewport();
    }

    private void accept(Page page, String round) {
        open(page, "movisie/rondes/" + round);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hengelo").setExact(true)).click();
        button(page, "Accepteren").click();
        page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accepteren")).click();
        assertThat(page.locator(".page-header .badge")).hasText("Geaccepteerd");
    }

    private void compare(Page page) {
        button(page, "Vergelijken").click();
        page.waitForURL("**/vergelijk/**");
        assertThat(page.getByText("Was 140, is 171,5 meldingen (+31,5)")).isVisible();
        accessible(page);
        picture(page, "rapportages-vergelijken");
    }
}
