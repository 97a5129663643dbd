package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** One person, two tabs, two municipalities with another role in each: neither tab lends the other what it may. */
class TwoTabsJourneyIT extends BrowserTest {

    private static final String ITEM = "Lesweek weerbaarheid";

    @Test
    void eachTabKeepsToItsOwnMunicipality() {
        Page officer = signedIn("daan@hengelo.example");
        open(officer, "gemeente/hengelo");
        Page reader = officer.context().newPage();
        open(reader, "gemeente/almelo");
        assertThat(reader.locator("main h1")).isVisible();
        assertThat(report(reader)).hasCount(0);
        open(reader, "gemeente/almelo/onderdelen");
        assertThat(reader.locator("main h1")).isVisible();
        assertThat(reader.getByText(ITEM)).hasCount(0);
        // The tab that was opened first goes on where it was.
        officer.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(ITEM)).first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Voortgang")).click();
        assertThat(officer.getByLabel("Toelichting")).isFocused();
        officer.keyboard().type("Uit de eerste van twee tabbladen.");
        officer.keyboard().press("Control+Enter");
        assertThat(officer.getByText("Uit de eerste van twee tabbladen.")).isVisible();
        assertThat(jdbc.sql("""
                select m.slug from progress_update u join item i on i.id = u.item_id join municipality m on m.id = i.municipality_id where u.note = 'Uit de eerste van twee tabbladen.'""")
                .query(String.class).single()).isEqualTo("hengelo");
        jdbc.sql("update membership set ended_at = utc_timestamp(6) where account_id = (select id from account where email = 'daan@hengelo.example') and municipality_id = (select id from municipality where slug = 'almelo')")
                .update();
        // Remembered for two seconds at most.
        reader.waitForCondition(() -> {
            reader.reload();
            settled(reader);
            return reader.locator("main h1").innerText().equals("Pagina niet gevonden");
        });
        open(officer, "gemeente/hengelo/onderdelen");
        assertThat(officer.locator("main h1")).isVisible();
        assertThat(officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("+ Nieuw"))).isVisible();
    }

    private static Locator report(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voortgang"));
    }
}
