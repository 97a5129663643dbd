package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.YearMonth;
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
    void allColumnsFitADesksScreenAndWhatIsOutOfSightFades() {
        Page page = browser(1280, 900, ColorScheme.LIGHT);
        signIn(page, "daan@hengelo.example");
        open(page, ITEMS + "?beeld=bord");
        assertThat(column(page, "Gestopt")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(page.locator(".board")).hasCSS("--fade-after", "0px");
        page.setViewportSize(768, 900);
        assertThat(page.locator(".board")).not().hasCSS("--fade-after", "0px");
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
        Locator row = card(page.locator("item-timeline"), "Gebruik van cameratoezicht");
        assertThat(row).containsText("Over datum");
        assertThat(page.getByText("vandaag", new Page.GetByTextOptions().setExact(true))).isVisible();
        accessible(page);
        page.getByText("Als tabel", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Gebruik van cameratoezicht"))).containsText("Over datum");
        accessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Jaar")).click();
        assertThat(page).hasURL(Pattern.compile("(?=.*soort=action).*schaal=jaar.*"));
        assertThat(row).isVisible();
        assertThat(page.evaluate("() => { const [jan, feb] = [...document.querySelectorAll('.gantt-mark')].map(mark => mark.getBoundingClientRect());"
                + " return feb.left > jan.right; }")).as("months stand apart").isEqualTo(true);
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

    /** The bar of an activity that the test puts in the middle of this month, in a timeline of this month. */
    private Locator bar(Page page, String title) {
        LocalDate tenth = YearMonth.now().atDay(10);
        jdbc.sql("update item set starts_on = :from, due_on = :to where title = :title").param("from", tenth).param("to", tenth.plusDays(5))
                .param("title", title).update();
        open(page, ITEMS + "?beeld=tijdlijn&schaal=maand");
        return card(page.locator("item-timeline"), title).locator(".gantt-bar");
    }

    /** @param at from the left of the bar, or from its right where that is negative */
    private static void drag(Page page, Locator bar, double at, int days) {
        bar.scrollIntoViewIfNeeded();
        BoundingBox box = bar.boundingBox();
        double day = box.width / 6;
        double x = box.x + at + (at < 0 ? box.width : 0);
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + days * day / 2, y);
        page.mouse().move(x + days * day, y);
    }

    private String dates(String title) {
        return jdbc.sql("select concat(day(starts_on), '-', day(due_on)) from item where title = :title").param("title", title).query(String.class).single();
    }

    @Test
    void officerDragsABarAndItsEndAndTakesItBack() {
        String title = "Training voor boa’s, tweede groep";
        Page page = signedIn("daan@hengelo.example");
        Locator bar = bar(page, title);
        drag(page, bar, 60, 3);
        assertThat(card(page.locator("item-timeline"), title)).containsText(Pattern.compile("van 13 .* t/m 18 "));
        page.keyboard().press("Escape");
        assertThat(bar).hasAttribute("aria-label", Pattern.compile("van 10 .* t/m 15 "));
        page.mouse().up();
        drag(page, bar, 60, 3);
        page.mouse().up();
        Locator undo = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ongedaan maken"));
        assertThat(undo).isVisible();
        assertThat(dates(title)).isEqualTo("13-18");
        accessible(page);
        undo.click();
        assertThat(bar).hasAttribute("aria-label", Pattern.compile("van 10 .* t/m 15 "));
        assertThat(bar).isFocused();
        assertThat(dates(title)).isEqualTo("10-15");
        drag(page, bar, -2, -2);
        page.mouse().up();
        assertThat(undo).isVisible();
        assertThat(dates(title)).isEqualTo("10-13");
        // It stands in the item's story, old and new.
        bar.click();
        assertThat(page.locator("#verhaal .timeline")).containsText("Einddatum");
    }

    @Test
    void officerWalksAlongTheBarsAndShiftsOneByKeyboard() {
        String title = "Inzet van onderwijs en jongerenwerk";
        Page page = signedIn("daan@hengelo.example");
        Locator bar = bar(page, title);
        bar.focus();
        page.keyboard().press("Home");
        Locator bars = page.locator("item-timeline .gantt-bar");
        assertThat(bars.first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(bars.nth(1)).isFocused();
        assertThat(page.locator("item-timeline .gantt-bar[tabindex='0']")).hasCount(1);
        bar.focus();
        page.keyboard().press("Alt+ArrowRight");
        page.keyboard().press("Alt+Shift+ArrowRight");
        assertThat(page.locator("item-timeline [aria-live]")).containsText(Pattern.compile(title + ": van 18 .* t/m 23 "));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ongedaan maken"))).isVisible();
        assertThat(dates(title)).isEqualTo("18-23");
        assertThat(bar).isFocused();
        page.keyboard().press("Control+z");
        assertThat(bar).hasAttribute("aria-label", Pattern.compile("van 10 .* t/m 15 "));
        assertThat(dates(title)).isEqualTo("10-15");
        page.keyboard().press("Alt+ArrowLeft");
        page.keyboard().press("Escape");
        assertThat(page.locator("item-timeline [aria-live]")).containsText("Niet verschoven");
        page.keyboard().press("-");
        assertThat(page).hasURL(Pattern.compile("(?!.*schaal).*beeld=tijdlijn.*"));
        assertThat(bar).isFocused();
        page.mouse().move(900, 500);
        page.keyboard().down("Control");
        page.mouse().wheel(0, 200);
        page.keyboard().up("Control");
        assertThat(page).hasURL(Pattern.compile(".*schaal=jaar.*"));
        assertThat(bar).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(title))).isVisible();
    }

    @Test
    void whatSomebodyElseChangedGoesBackToWhereItStands() {
        String title = "Lesweek weerbaarheid";
        Page page = signedIn("daan@hengelo.example");
        Locator bar = bar(page, title);
        drag(page, bar, 60, 3);
        jdbc.sql("update item set due_on = date_add(due_on, interval 4 day), version = version + 1 where title = :title").param("title", title).update();
        page.mouse().up();
        assertThat(page.getByText("Een ander heeft dit onderdeel net gewijzigd")).isVisible();
        assertThat(bar).hasAttribute("aria-label", Pattern.compile("van 10 .* t/m 19 "));
        assertThat(dates(title)).isEqualTo("10-19");
        jdbc.sql("update item set status = 'DONE' where title = :title").param("title", title).update();
        bar.focus();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(page.getByText("Dit is afgerond of gestopt; de datums blijven.")).isVisible();
        assertThat(bar).hasAttribute("aria-label", Pattern.compile("Afgerond, van 10 .* t/m 19 "));
        assertThat(dates(title)).isEqualTo("10-19");
        jdbc.sql("update item set status = 'PLANNED' where title = :title").param("title", title).update();
    }

    @Test
    void colleagueSeesABarMoveWithoutLosingThePlace() {
        String title = "Start campagne veilig uitgaan";
        Page page = signedIn("daan@hengelo.example");
        Locator bar = bar(page, title);
        Page colleague = signedIn("noor@hengelo.example");
        open(colleague, ITEMS + "?beeld=tijdlijn&schaal=maand");
        Locator theirs = card(colleague.locator("item-timeline"), title).locator(".gantt-bar");
        theirs.focus();
        bar.focus();
        page.keyboard().press("Alt+Shift+ArrowRight");
        assertThat(theirs).hasAttribute("aria-label", Pattern.compile("van 17 .* t/m 22 "));
        assertThat(theirs).isFocused();
    }

    @Test
    void onlyWhoMayEditMovesBarsAndNobodyAPartnersTask() {
        String title = "Lesweek weerbaarheid";
        Page reader = signedIn("ilse@hengelo.example");
        Locator bar = bar(reader, title);
        String before = dates(title);
        drag(reader, bar, 60, 3);
        reader.mouse().up();
        bar.focus();
        reader.keyboard().press("Alt+ArrowRight");
        assertThat(reader.locator("item-timeline [aria-live]")).containsText("kunt u hier niet verschuiven");
        assertThat(reader.getByText("Sleep een balk")).hasCount(0);
        assertThat(dates(title)).isEqualTo(before);
        Page officer = signedIn("daan@hengelo.example");
        open(officer, ITEMS + "?beeld=tijdlijn&schaal=jaar&soort=partner-task");
        assertThat(officer.locator("item-timeline .gantt-bar").first()).isVisible();
        assertThat(officer.locator("item-timeline .gantt-bar.movable")).hasCount(0);
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
