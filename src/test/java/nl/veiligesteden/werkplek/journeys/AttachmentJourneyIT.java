package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.files.SampleFiles;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Files go to whom they are meant for, as a download and nothing else. */
class AttachmentJourneyIT extends BrowserTest {

    private static final String TASK = "Gastles op het ROC van Twente";

    @Test
    void addsSeveralFilesAtOnceAndSaysWhyOneIsRefused() throws IOException {
        Page officer = signedIn("daan@hengelo.example");
        open(officer, "gemeente/hengelo/onderdelen/" + id(TASK));
        assertThat(officer.getByText("Bestanden worden hier niet op virussen gecontroleerd.")).isVisible();
        officer.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
                new FilePayload("plein.jpg", "image/jpeg", SampleFiles.photo(1200, 800)),
                new FilePayload("vakantie.jpg", "image/jpeg", SampleFiles.PROGRAM),
                new FilePayload("afspraken.txt", "text/plain", "Dinsdag om negen uur.".getBytes(StandardCharsets.UTF_8))});
        officer.waitForFunction("() => document.querySelector('vaadin-upload').files.some(file => file.error)");
        assertThat(officer.evaluate("() => document.querySelector('vaadin-upload').files.find(file => file.error).error").toString()).contains("kantoordocument zonder macro’s.");
        assertThat(officer.locator("vaadin-upload-file").getByText("kantoordocument zonder macro’s.")).isVisible();
        assertThat(files(officer).getByText("plein.jpg")).isVisible();
        assertThat(files(officer).getByText("afspraken.txt")).isVisible();
        assertThat(files(officer).getByText("vakantie.jpg")).hasCount(0);
        officer.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("leeg.txt", "text/plain", new byte[0]));
        assertThat(officer.locator("body > div[role=alert]")).hasText("leeg.txt: Dit bestand is leeg.");
        officer.waitForFunction("() => document.querySelector('.attachments img')?.naturalWidth > 0");
        accessible(officer);
        picture(officer, "bijlagen");

        officer.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("spel.exe", "application/x-msdownload", SampleFiles.PROGRAM));
        // It is read out for a moment too.
        assertThat(officer.locator("main").getByText("spel.exe: Dit soort bestand nemen wij niet aan.")).isVisible();
        // The file overtakes the choice of who reads it.
        List<Route> held = new ArrayList<>();
        officer.route(url -> url.contains("v-r=uidl"), held::add);
        officer.locator(".composer vaadin-radio-button").getByText("Intern", new Locator.GetByTextOptions().setExact(true)).click();
        officer.waitForResponse(answer -> answer.url().contains("/VAADIN/dynamic/"), () -> officer.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("begroting.txt", "text/plain", new byte[] {'1', '0', '0'})));
        officer.unrouteAll();
        held.forEach(Route::resume);
        assertThat(files(officer).getByText("begroting.txt")).isVisible();
        String shared = link(officer, "afspraken.txt");
        String internal = link(officer, "begroting.txt");

        APIResponse download = officer.request().get(address(shared));
        assertThat(new String(download.body(), StandardCharsets.UTF_8)).isEqualTo("Dinsdag om negen uur.");
        assertThat(download.headers()).containsEntry("x-content-type-options", "nosniff").containsEntry("content-security-policy", "sandbox; default-src 'none'");
        assertThat(download.headers().get("content-disposition")).startsWith("attachment").contains("afspraken.txt");

        Page phone = browser(390, 844, ColorScheme.DARK);
        signIn(phone, "yara@halt.example");
        open(phone, "partner/halt/taken/" + id(TASK));
        assertThat(files(phone).getByText("plein.jpg")).isVisible();
        assertThat(phone.getByText("begroting.txt")).hasCount(0);
        accessible(phone);
        assertThat(phone.request().get(address(link(phone, "afspraken.txt"))).status()).isEqualTo(200);
        String asPartner = internal.replace("gemeente/hengelo", "partner/halt");
        for (String forged : new String[] {asPartner, internal, shared, asPartner + "/klein"}) {
            assertThat(phone.request().get(address(forged)).status()).as(forged).isEqualTo(404);
        }
        Page stranger = signedIn("femke@enschede.example");
        for (String forged : new String[] {shared, shared.replace("hengelo", "enschede"), shared + "/klein", "bijlage/gemeente/hengelo/geen-id", "bijlage/x/y/z"}) {
            assertThat(stranger.request().get(address(forged)).status()).as(forged).isEqualTo(404);
        }
        Page movisie = signedIn("marit@movisie.example");
        assertThat(movisie.request().get(address(shared)).status()).isEqualTo(200);
        assertThat(movisie.request().get(address(internal)).status()).isEqualTo(404);
        assertThat(browser().request().get(address(shared)).url()).contains("login");
    }

    @Test
    void takesAFileBack() {
        Page phone = browser(390, 844, ColorScheme.LIGHT);
        signIn(phone, "yara@halt.example");
        open(phone, "partner/halt/taken/" + id("Lessen weerbaarheid op vier scholen"));
        String link = link(phone, "opzet-lessen.txt");
        files(phone).locator("vaadin-button").getByText("Intrekken").click();
        phone.locator("vaadin-dialog[opened] vaadin-button").getByText("Intrekken").click();
        assertThat(files(phone).getByText("opzet-lessen.txt")).not().isVisible();
        assertThat(phone.getByText("Bijlage ingetrokken: opzet-lessen.txt")).isVisible();
        assertThat(phone.request().get(address(link)).status()).isEqualTo(404);
        accessible(phone);
    }

    private static Locator files(Page page) {
        return page.locator(".attachments");
    }

    private static String link(Page page, String name) {
        return files(page).getByText(name).getAttribute("href");
    }

    private String id(String title) {
        return jdbc.sql("select id from item where title = :title").param("title", title).query(String.class).single();
    }
}
