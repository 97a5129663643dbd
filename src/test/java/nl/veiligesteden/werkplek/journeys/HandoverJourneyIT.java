package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A colleague leaves; forty items go to another in one step, and the coordinator is asked for it before the access ends. */
class HandoverJourneyIT extends BrowserTest {

    @Test
    void fortyItemsGoToAColleagueBeforeTheAccessEnds() {
        UUID bram = jdbc.sql("select m.id from membership m join account a on a.id = m.account_id where a.email = 'bram@enschede.example'")
                .query(UUID.class).single();
        for (int number = 1; number <= 40; number++) {
            jdbc.sql("""
                            insert into item (id, municipality_id, plan_id, kind, title, description, contribution, place, status, reason, lifted_by, handshake_note,
                                position, ending, created_at, owner_id)
                            select uuid(), p.municipality_id, p.id, 'ACTIVITY', :title, '', '', '', 'IN_PROGRESS', '', '', '', 1000 + :number, '.', now(), :owner
                            from plan p join municipality m on m.id = p.municipality_id where m.slug = 'enschede' limit 1""")
                    .param("title", "Overdracht " + number).param("number", number).param("owner", bram).update();
        }
        Page page = signedIn("femke@enschede.example");
        open(page, "gemeente/enschede/team");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bram Nijhuis")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Werk overdragen")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Werk overdragen van Bram Nijhuis").setLevel(1))).isVisible();
        accessible(page);
        picture(page, "overdracht");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Overdracht 7 ·")).uncheck();
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Wie neemt het over?")).fill("Femke");
        page.locator("vaadin-combo-box-item").getByText("Femke Oude Lansink").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Draag")).click();
        assertThat(page.getByText("zijn nu van Femke Oude Lansink")).isVisible();
        assertThat(jdbc.sql("select count(*) from item where title like 'Overdracht %' and owner_id <> :bram").param("bram", bram).query(Integer.class).single())
                .isEqualTo(39);
        assertThat(page.getByText("Overdracht 7 ·")).isVisible();
    }
}
