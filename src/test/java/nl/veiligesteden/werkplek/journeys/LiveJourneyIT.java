package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** What somebody does stands on the open pages of others without their doing anything, also where a proxy cuts web sockets. */
class LiveJourneyIT extends BrowserTest {

    private static final String ITEM = "Gebruik van cameratoezicht";

    @Test
    void progressOfAColleagueAppearsOnAnOpenDashboardAndItem() {
        Page daan = signedIn("daan@hengelo.example");
        open(daan, "gemeente/hengelo");
        Page noor = signedIn("noor@hengelo.example");
        open(noor, "gemeente/hengelo/onderdelen/" + item());
        report(noor, "De tweede camera hangt.");
        assertThat(daan.getByText("De tweede camera hangt.")).isVisible();
        assertThat(daan.getByText("Noor Çelik werkte zojuist bij: " + ITEM)).isAttached();
        accessible(daan);
    }

    @Test
    void movisiesListAndOverviewAndAnOpenListKeepUp() {
        Page marit = signedIn("marit@movisie.example");
        open(marit, "movisie/onderdelen?gemeente=hengelo&zoek=cameratoezicht");
        Page ilse = signedIn("ilse@hengelo.example");
        open(ilse, "gemeente/hengelo/onderdelen?zoek=cameratoezicht");
        Page noor = signedIn("noor@hengelo.example");
        open(noor, "gemeente/hengelo/onderdelen/" + item());
        noor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voortgang").setExact(true)).click();
        noor.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("In gevaar")).check();
        noor.keyboard().press("Control+Enter");
        assertThat(noor.getByText("Voortgang opgeslagen")).isVisible();
        assertThat(marit.locator("vaadin-grid").getByText("In gevaar")).isVisible();
        assertThat(ilse.locator("vaadin-grid").getByText("In gevaar")).isVisible();
        assertThat(marit.getByText("Noor Çelik")).hasCount(0);
    }

    @Test
    void whatAnotherProcessWroteAppearsToo() {
        Page daan = signedIn("daan@hengelo.example");
        open(daan, "gemeente/hengelo/onderdelen/" + item());
        jdbc.sql("""
                        insert into progress_update (id, municipality_id, item_id, at, author_id, author_name, from_status, status, note, shared)
                        select uuid(), i.municipality_id, i.id, utc_timestamp(6), a.id, a.name, i.status, i.status, 'Van een andere server.', false
                        from item i join account a on a.email = 'noor@hengelo.example' where i.id = :id""").param("id", item()).update();
        jdbc.sql("""
                        insert into audit_entry (id, at, actor_id, actor_name, action, object_type, object_id, municipality_id, result, origin, changes)
                        select uuid(), utc_timestamp(6), a.id, a.name, 'item.reported', 'item', i.id, i.municipality_id, 'DONE', 'test', '[]'
                        from item i join account a on a.email = 'noor@hengelo.example' where i.id = :id""").param("id", item()).update();
        assertThat(daan.getByText("Van een andere server.")).isVisible();
    }

    @Test
    void keepsUpWhereAProxyCutsWebSockets() {
        Page daan = browser();
        daan.addInitScript("window.WebSocket = class { constructor() { setTimeout(() => { this.onerror?.(new Event('error')); this.onclose?.({code: 1006}); }); }"
                + " close() {} send() {} };");
        signIn(daan, "daan@hengelo.example");
        // The second question of the long polling, which has a tracking number, stands open for news.
        daan.waitForRequest(request -> request.url().contains("X-Atmosphere-Transport=long-polling") && !request.url().contains("tracking-id=0&"),
                () -> open(daan, "gemeente/hengelo"));
        Page noor = signedIn("noor@hengelo.example");
        open(noor, "gemeente/hengelo/onderdelen/" + item());
        report(noor, "Ook zonder web sockets.");
        assertThat(daan.getByText("Ook zonder web sockets.")).isVisible();
    }

    private UUID item() {
        return jdbc.sql("select id from item where title = :title").param("title", ITEM).query(UUID.class).single();
    }

    private void report(Page page, String note) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voortgang").setExact(true)).click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Toelichting")).fill(note);
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Voortgang opgeslagen")).isVisible();
    }
}
