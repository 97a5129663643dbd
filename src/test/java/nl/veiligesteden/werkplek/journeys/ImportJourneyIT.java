package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A coordinator turns a page into a plan, and the plan back into the page. */
class ImportJourneyIT extends BrowserTest {

    private static final String PASTE = "Tekst van de pagina";
    private static final String OTHER = "Typ Hengelo of ja om toch verder te gaan";

    private static String page(String municipality) {
        try {
            return Files.readString(Path.of("src/main/resources/demo/plan-" + municipality + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void preview(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekijken wat het wordt")).click();
    }

    @Test
    void importsAPageTwiceWithoutDoublingAnything() {
        Page page = signedIn("femke@enschede.example");
        int items = jdbc.sql("select count(*) from item i join municipality m on m.id = i.municipality_id where m.slug = 'enschede'").query(Integer.class).single();
        int partners = jdbc.sql("select count(*) from partner_organisation").query(Integer.class).single();
        open(page, "gemeente/enschede/plan/importeren");
        accessible(page);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(PASTE)).fill(page("enschede"));
        preview(page);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plan opslaan"))).isVisible();
        accessible(page);
        picture(page, "importeren");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plan opslaan")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Plan van aanpak").setLevel(1))).isVisible();
        accessible(page);
        picture(page, "plan");
        assertThat(jdbc.sql("select count(*) from item i join municipality m on m.id = i.municipality_id where m.slug = 'enschede'").query(Integer.class).single())
                .isEqualTo(items);
        assertThat(jdbc.sql("select count(*) from partner_organisation").query(Integer.class).single()).isEqualTo(partners);
    }

    @Test
    void comparesAnImportAndTakesItBack() {
        Page page = signedIn("femke@enschede.example");
        open(page, "gemeente/enschede/plan/importeren");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(PASTE)).fill(page("enschede").replaceFirst("prettig wonen", "prettig en gerust wonen"));
        preview(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plan opslaan")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Eerdere imports")).click();
        page.getByText("Verschillen per woord").first().click();
        assertThat(page.locator("ins").first()).containsText("en gerust");
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import terugdraaien")).click();
        page.locator("vaadin-dialog[opened]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Import terugdraaien")).click();
        assertThat(page.getByText("De import is helemaal teruggedraaid.")).isVisible();
        assertThat(page.locator(".card:focus")).containsText("De import is teruggedraaid");
        accessible(page);
        assertThat(jdbc.sql("select count(*) from plan_section s join municipality m on m.id = s.municipality_id where m.slug = 'enschede' and s.body like '%en gerust%'")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void putsAnOlderTextOfASectionBack() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/plan");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewerken: Ambitie")).click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Tekst").setExact(true)).fill("Iets heel anders dan er stond.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan")).click();
        assertThat(page.locator(".in-place")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Versies: Ambitie")).click();
        page.getByText("Verschil met de versie ervoor").first().click();
        // Another journey may have changed it before.
        int versions = page.locator(".section-version").count();
        assertThat(page.locator("ins").first()).containsText("Iets heel anders");
        accessible(page);
        page.getByText("Zet deze versie terug").first().click();
        page.locator("vaadin-dialog[opened]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zet deze versie terug")).click();
        assertThat(page.locator(".section-version:focus")).containsText("Staat nu in het plan");
        assertThat(page.locator(".section-version")).hasCount(versions + 1);
    }

    @Test
    void saysWhatIsNoPlanPageAndKeepsWhatWasPasted() {
        Page page = signedIn("femke@enschede.example");
        open(page, "gemeente/enschede/plan/importeren");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(PASTE)).fill("Boodschappen: melk, brood en kaas.");
        preview(page);
        assertThat(page.getByText("Dit lijkt geen pagina van een plan van aanpak").first()).isVisible();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(PASTE))).hasValue("Boodschappen: melk, brood en kaas.");
        accessible(page);
    }

    @Test
    void takesAFileByItsContentAndRefusesAnotherKind() {
        Page page = signedIn("femke@enschede.example");
        open(page, "gemeente/enschede/plan/importeren");
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("plan.txt", "text/plain",
                page("hengelo").getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Deze pagina is van gemeente Hengelo en niet van gemeente Enschede.").first()).isVisible();
        accessible(page);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(OTHER)).fill("ja");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toch verder")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plan opslaan"))).isVisible();
        accessible(page);
    }

    @Test
    void takesAWebPageAndAWordDocumentFromTheUploadField() throws IOException {
        Page page = signedIn("femke@enschede.example");
        List<String> lines = page("hengelo").lines().filter(line -> !line.isBlank()).toList();
        String html = lines.stream().map(line -> line.strip().startsWith("•") ? "<li>" + line.strip().substring(1) + "</li>" : "<p><b>" + line + "</b></p>")
                .collect(Collectors.joining("\n", "<!doctype html><html><body><main>", "</main></body></html>"));
        for (FilePayload file : List.of(new FilePayload("plan.html", "text/html", html.getBytes(StandardCharsets.UTF_8)),
                new FilePayload("plan.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word(lines)))) {
            open(page, "gemeente/enschede/plan/importeren");
            page.locator("vaadin-upload input[type=file]").setInputFiles(file);
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(OTHER)).fill("Hengelo");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plan opslaan"))).isVisible();
        }
    }

    private static byte[] word(List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void publicPageIsThereToReadAndToTakeAway() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/plan/openbare-pagina");
        assertThat(page.getByText("De aanpak van Gemeente Hengelo").first()).isVisible();
        accessible(page);
        picture(page, "openbare-pagina");
    }
}
