package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The same items on a board, on a timeline and in an agenda, and looks that have a name. */
class LooksJourneyIT extends BrowserTest {

    private static final String ITEMS = "gemeente/hengelo/onderdelen";

    private static Locator column(Page page, String status) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + status + " \\d+$")));
    }

    private static Locator card(Locator within, String title) {
        return within.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator look(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Manier van kijken"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    @Test
    void officerMovesACardByKeyboardAndIsAskedWhyItIsBlocked() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/enschede/onderdelen?beeld=bord");
        assertThat(page.getByText("Pagina niet gevonden").first()).isVisible();
        open(page, ITEMS);
        look(page, "Bord").click();
        assertThat(page).hasURL(Pattern.compile(".*beeld=bord.*"));
        accessible(page);
        picture(page, "bord");
        Locator button = card(column(page, "Gepland"), "Start campagne veilig uitgaan").getByRole(AriaRole.BUTTON);
        button.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("In uitvoering"))).isFocused();
        // Straight from planned to done is no way: it is not offered.
        assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Afgerond"))).hasCount(0);
        accessible(page);
        page.keyboard().press("Enter");
        Locator moved = card(column(page, "In uitvoering"), "Start campagne veilig uitgaan").getByRole(AriaRole.BUTTON);
        assertThat(moved).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Geblokkeerd"))).isChecked();
        page.getByLabel("Wat houdt het tegen?").fill("Geen vergunning");
        page.keyboard().press("Escape");
        assertThat(card(column(page, "In uitvoering"), "Start campagne veilig uitgaan")).isVisible();
    }

    @Test
    void officerDragsACardOnlyWhereItsStatusLeads() {
        Page page = signedIn("daan@hengelo.example");
        open(page, ITEMS + "?beeld=bord");
        Locator card = card(column(page, "Gepland"), "Lesweek weerbaarheid");
        // By its heading: a column that must first be scrolled would bring another card beneath the mouse.
        card.dragTo(column(page, "Afgerond").getByRole(AriaRole.HEADING));
        assertThat(card(column(page, "Gepland"), "Lesweek weerbaarheid")).isVisible();
        card.dragTo(column(page, "In uitvoering").getByRole(AriaRole.HEADING));
        assertThat(card(column(page, "In uitvoering"), "Lesweek weerbaarheid")).isVisible();
        assertThat(page.locator(".board-card.moving")).hasCount(0);
        assertThat(jdbc.sql("select status from item where title = 'Lesweek weerbaarheid'").query(String.class).single()).isEqualTo("IN_PROGRESS");
        // A partner's task moves by its handshake.
        assertThat(card(column(page, "Gepland"), "Gastles op het ROC van Twente").getByRole(AriaRole.BUTTON)).hasCount(0);
        Page reader = signedIn("ilse@hengelo.example");
        open(reader, ITEMS + "?beeld=bord");
        assertThat(card(column(reader, "In uitvoering"), "Lesweek weerbaarheid").getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    @Test
    void cardStandsInItsNewColumnBeforeTheServerAnswersAndGoesBackWhenThatSaysNo() {
        Page page = signedIn("daan@hengelo.example");
        open(page, ITEMS + "?beeld=bord");
        assertThat(column(page, "Gepland")).isVisible();
        Map<?, ?> card = (Map<?, ?>) page.evaluate("""
                () => {
                    const board = document.querySelector('item-board');
                    board.$server = {move: () => {}};
                    return board.columns.find(column => column.status === 'PLANNED').cards.find(card => card.moves.includes('IN_PROGRESS'));
                }""");
        String title = (String) card.get("title");
        card(column(page, "Gepland"), title).getByRole(AriaRole.BUTTON).press("Enter");
        page.keyboard().press("Enter");
        assertThat(card(column(page, "In uitvoering"), title)).isVisible();
        assertThat(card(column(page, "Gepland"), title)).hasCount(0);
        page.evaluate("id => document.querySelector('item-board').settle(id)", card.get("id"));
        assertThat(card(column(page, "Gepland"), title)).isVisible();
        assertThat(card(column(page, "In uitvoering"), title)).hasCount(0);
    }

    @Test
    void timelineAndAgendaLeadThroughTimeAndKeepTheFilter() {
        Page page = signedIn("daan@hengelo.example");
        open(page, ITEMS + "?soort=action");
        look(page, "Tijdlijn").click();
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Gebruik van cameratoezicht"));
        assertThat(row).containsText("Over datum");
        assertThat(page.getByText("vandaag", new Page.GetByTextOptions().setExact(true))).isVisible();
        accessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Jaar")).click();
        assertThat(page).hasURL(Pattern.compile("(?=.*soort=action).*schaal=jaar.*"));
        assertThat(row).isVisible();
        picture(page, "tijdlijn");
        look(page, "Agenda").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volgende periode")).click();
        assertThat(page).hasURL(Pattern.compile(".*maand=20.*"));
        page.goBack();
        accessible(page);
        open(page, ITEMS + "?beeld=agenda");
        accessible(page);
        picture(page, "agenda");
    }

    @Test
    void coordinatorSharesAViewWithColleagues() {
        Page page = signedIn("noor@hengelo.example");
        open(page, ITEMS + "?soort=activity&beeld=bord");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar deze weergave")).click();
        page.getByLabel("Naam").fill("Activiteitenbord");
        page.getByLabel("Ook voor collega’s van Hengelo").check();
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan")).click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Activiteitenbord")))).hasAttribute("aria-current", "page");
        Page colleague = signedIn("ilse@hengelo.example");
        open(colleague, ITEMS);
        colleague.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Activiteitenbord.*Noor"))).click();
        assertThat(colleague).hasURL(Pattern.compile("(?=.*soort=activity).*beeld=bord.*"));
        assertThat(colleague.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar deze weergave"))).hasCount(0);
        accessible(colleague);
    }

    @Test
    void looksFitAPhoneAndATabletInLightAndDark() {
        for (ColorScheme scheme : ColorScheme.values()) {
            if (scheme == ColorScheme.NO_PREFERENCE) {
                continue;
            }
            Page page = browser(scheme == ColorScheme.DARK ? 390 : 768, 844, scheme);
            signIn(page, "daan@hengelo.example");
            for (String look : new String[] {"bord", "tijdlijn", "agenda"}) {
                open(page, ITEMS + "?beeld=" + look);
                accessible(page);
                assertThat(page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth")).as(look).isEqualTo(false);
            }
        }
    }
}
