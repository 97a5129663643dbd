package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Two people on one item, and somebody whose access ends while at work. */
class ConcurrencyJourneyIT extends BrowserTest {

    private void edit(Page page, String id) {
        open(page, "gemeente/hengelo/onderdelen/" + id);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewerken")).click();
        assertThat(dialog(page)).isVisible();
    }

    private static void save(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).last().click();
    }

    @Test
    void secondToSaveSeesBothVersionsAndAMergedProposal() {
        String id = jdbc.sql("select id from item where title = 'Cultuurbewuste interventies'").query(String.class).single();
        jdbc.sql("update item set description = 'Wij praten met verenigingen over gedrag.' where id = :id").param("id", id).update();
        Page first = signedIn("daan@hengelo.example");
        Page second = signedIn("noor@hengelo.example");
        edit(first, id);
        edit(second, id);
        first.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Plaats")).fill("Stadhuis");
        first.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Omschrijving")).fill("Wij spreken met verenigingen over gedrag.");
        save(first, "Opslaan");
        assertThat(first.getByText("Stadhuis", new Page.GetByTextOptions().setExact(true))).isVisible();

        second.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Omschrijving")).fill("Wij praten met verenigingen over gedrag op straat.");
        save(second, "Opslaan");
        assertThat(second.getByText("Daan de Vries was u voor")).isVisible();
        assertThat(second.locator(".marked-words ins").first()).isVisible();
        accessible(second);
        picture(second, "gelijktijdig");
        save(second, "Zo opslaan");
        assertThat(second.getByText("Daan de Vries was u voor")).isHidden();
        assertThat(second.getByText("Wij spreken met verenigingen over gedrag op straat.").first()).isVisible();
        assertThat(jdbc.sql("select place from item where id = :id").param("id", id).query(String.class).single()).isEqualTo("Stadhuis");
    }

    @Test
    void membershipThatEndsTakesEffectInTheRunningSession() {
        jdbc.sql("insert into account (id, email, name, password_hash, language, appearance, created_at) select uuid(), 'weg@hengelo.example', 'Wim Weg', "
                + "password_hash, 'nl', 'SYSTEM', now() from account where email = 'daan@hengelo.example'").update();
        jdbc.sql("insert into membership (id, account_id, role, municipality_id, since) select uuid(), a.id, 'POLICY_OFFICER', m.id, now() "
                + "from account a join municipality m on m.slug = 'hengelo' where a.email = 'weg@hengelo.example'").update();
        Page page = signedIn("weg@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Onderdelen"))).isVisible();
        jdbc.sql("update membership m join account a on a.id = m.account_id set m.ended_at = now() where a.email = 'weg@hengelo.example'").update();
        open(page, "gemeente/hengelo/onderdelen");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Pagina niet gevonden"))).isVisible();
        open(page, "");
        assertThat(page.getByText("U hebt nog geen werkplek")).isVisible();
        accessible(page);
    }
}
