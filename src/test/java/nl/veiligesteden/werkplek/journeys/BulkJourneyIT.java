package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Many items at once: chosen in the list, seen beforehand, changed, and taken back. */
class BulkJourneyIT extends BrowserTest {

    private static final String ITEMS = "gemeente/hengelo/onderdelen";

    private static Locator box(Page page, String title) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Kies " + title).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private LocalDate due(String title) {
        return jdbc.sql("select due_on from item where title = :title").param("title", title).query(LocalDate.class).single();
    }

    @Test
    void officerShiftsDatesSeesBeforehandWhatStaysAndTakesItBackFromTheKeyboard() {
        LocalDate before = due("Gebruik van cameratoezicht");
        Page page = signedIn("daan@hengelo.example");
        open(page, ITEMS);
        assertThat(button(page, "Datums verschuiven")).isHidden();
        box(page, "Gebruik van cameratoezicht").focus();
        page.keyboard().press("Space");
        box(page, "Toezicht door handhavingspartners op straat").check();
        assertThat(page.getByText("2 gekozen")).isVisible();
        accessible(page);
        button(page, "Datums verschuiven").click();
        assertThat(page.getByText("1 onderdeel verandert, 1 blijft zoals het is.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Toezicht door"))
                .filter(new Locator.FilterOptions().setHasText("Dit is afgerond of gestopt; de datums blijven."))).isVisible();
        accessible(page);
        picture(page, "meer-tegelijk");
        button(page, "Wijzig").click();
        assertThat(page.getByText("1 onderdeel gewijzigd. 1 overgeslagen: Dit is afgerond of gestopt; de datums blijven.")).isVisible();
        assertThat(due("Gebruik van cameratoezicht")).isEqualTo(before.plusWeeks(1));
        assertThat(button(page, "Ongedaan maken")).isFocused();
        accessible(page);
        page.keyboard().press("Enter");
        assertThat(page.getByText("1 onderdeel teruggezet.")).isVisible();
        assertThat(due("Gebruik van cameratoezicht")).isEqualTo(before);
        assertThat(button(page, "Datums verschuiven")).isHidden();
    }

    @Test
    void coordinatorGivesAllOfAFilterToAColleagueAndUndoLeavesWhatWasChangedAgain() {
        Page page = signedIn("noor@hengelo.example");
        open(page, ITEMS + "?soort=activity&signaal=ownerless");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Kies alles, hoogstens 200")).check();
        assertThat(page.getByText("2 gekozen")).isVisible();
        button(page, "Eigenaar wijzigen").click();
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Nieuwe eigenaar")).fill("Daan");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Daan de Vries")).click();
        assertThat(page.getByText("2 onderdelen veranderen.")).isVisible();
        accessible(page);
        button(page, "Wijzig").click();
        assertThat(button(page, "Ongedaan maken")).isVisible();
        jdbc.sql("update item set version = version + 1 where title = 'Cultuurbewuste interventies'").update();
        button(page, "Ongedaan maken").click();
        assertThat(page.getByText("1 onderdeel teruggezet. Cultuurbewuste interventies: Iemand heeft dit daarna nog gewijzigd.")).isVisible();
    }

    @Test
    void readerAndMovisieChooseNothing() {
        for (String email : new String[] {"ilse@hengelo.example", "marit@movisie.example"}) {
            Page page = signedIn(email);
            open(page, ITEMS);
            assertThat(page.getByText("Gebruik van cameratoezicht").first()).isVisible();
            assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Kies ")))).hasCount(0);
        }
    }
}
