package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.papers.LibreOffice;
import nl.veiligesteden.werkplek.papers.PdfCheck;
import nl.veiligesteden.werkplek.papers.TemplateDraft;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A coordinator makes a letter to the council of a report that was handed in, and brings the municipality's own template. */
class DocumentJourneyIT extends BrowserTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void aLetterToTheCouncilComesOutOfAReport() throws Exception {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/rondes");
        page.locator("a[href*='/rapportages/']").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Document maken")).click();
        assertThat(page.locator("h1")).hasText("Document maken");
        accessible(page);
        picture(page, "document-maken");
        byte[] word = Files.readAllBytes(made(page, "Raadsinformatiebrief", "Word").path());
        byte[] report = Files.readAllBytes(made(page, "Voortgangsverslag", "Word").path());
        byte[] paper = Files.readAllBytes(made(page, "Raadsinformatiebrief", "PDF").path());
        accessible(page);

        opensInLibreOffice(word);
        opensInLibreOffice(report);
        PdfCheck.sound(paper);
        assertThat(words(paper)).contains("Geachte leden van de raad", "het college van burgemeester en wethouders van Hengelo");

        open(page, "gemeente/hengelo/documenten");
        assertThat(page.getByText("Noor Çelik").first()).isVisible();
        accessible(page);
        picture(page, "documenten");
        Download again = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Downloaden: Raadsinformatiebrief")).first().click());
        assertThat(Files.readAllBytes(again.path())).isEqualTo(paper);

        Page reader = signedIn("ilse@hengelo.example");
        open(reader, "gemeente/hengelo/documenten");
        // One was there already.
        assertThat(reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Downloaden: Raadsinformatiebrief"))).hasCount(3);
        assertThat(reader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Weghalen"))).hasCount(0);
    }

    private static Download made(Page page, String kind, String format) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(kind)).check();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(format)).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maken").setExact(true)).click();
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(format + " downloaden")).and(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(kind)));
        assertThat(link).isVisible();
        return page.waitForDownload(link::click);
    }

    /** The same words, headings, lists and heads of tables as Word sees. */
    private static void opensInLibreOffice(byte[] word) throws IOException {
        Document there = Jsoup.parse(new String(LibreOffice.convert(word, "docx", "fodt"), StandardCharsets.UTF_8), "", Parser.xmlParser());
        try (XWPFDocument here = new XWPFDocument(new ByteArrayInputStream(word))) {
            List<String> headings = here.getParagraphs().stream().filter(paragraph -> paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading")).map(XWPFParagraph::getText).map(String::strip).toList();
            assertThat(headings).isNotEmpty();
            assertThat(there.select("office|body text|h").eachText().stream().filter(headings::contains)).containsExactlyElementsOf(headings);
            assertThat(there.select("office|body table|table")).hasSameSizeAs(here.getTables());
            assertThat(there.select("office|body table|table")).allMatch(table -> !table.select("table|table-header-rows").isEmpty());
            List<String> bullets = here.getParagraphs().stream().filter(paragraph -> "ListBullet".equals(paragraph.getStyle())).map(XWPFParagraph::getText).toList();
            assertThat(there.select("office|body text|list-item").stream().map(Element::text)).containsAll(bullets);
            String paper = words(LibreOffice.convert(word, "docx", "pdf")).replaceAll("\\s+", "");
            here.getParagraphs().stream().flatMap(paragraph -> Stream.of(paragraph.getText().split("\\s+"))).filter(each -> !each.isBlank()).forEach(each -> assertThat(paper).contains(each));
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aMunicipalityBringsItsOwnTemplate() throws Exception {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/documenten/sjablonen");
        accessible(page);
        bring(page, "fout.docx", new TemplateDraft().title("Plan").line("Zie {{gemeentenaam}}").line("{{?acties}}").write());
        assertThat(page.getByText("fout.docx: 2 fouten")).isVisible();
        assertThat(page.getByText("Alinea 2: het veld “gemeentenaam” bestaat hier niet (bij “Zie {{gemeentenaam}}”)")).isVisible();
        assertThat(page.getByText("Alinea 3: de herhaling “acties” heeft geen einde")).isVisible();
        accessible(page);
        picture(page, "sjabloon-met-fouten");

        bring(page, "eigen-plan.docx", new TemplateDraft().title("Onze aanpak in {{gemeente}}").field("inhoud").write());
        Locator row = page.locator("li", new Page.LocatorOptions().setHasText("eigen-plan.docx"));
        assertThat(row.getByText("Nog niet geprobeerd")).isVisible();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Proberen")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Proberen")).click();
        assertThat(dialog.locator("[slot=error-message]").getByText("Kies waarmee u het sjabloon probeert.")).isVisible();
        accessible(page);
        dialog.getByLabel("Met de gegevens van").click();
        page.getByRole(AriaRole.OPTION).first().click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Proberen")).click();
        assertThat(row.getByText("Geprobeerd", new Locator.GetByTextOptions().setExact(true))).isVisible();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("In gebruik nemen")).click();
        assertThat(row.getByText("In gebruik", new Locator.GetByTextOptions().setExact(true))).isVisible();
        accessible(page);
        picture(page, "sjablonen");

        open(page, "gemeente/hengelo/plan");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Document maken")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maken").setExact(true)).click();
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Word downloaden"));
        assertThat(link).isVisible();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(page.waitForDownload(link::click).path()))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("Onze aanpak in Hengelo");
        }
        stopUsing(page);
    }

    private static void bring(Page page, String name, byte[] content) {
        page.getByLabel("Voor", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Plan").setExact(true)).click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, WORD, content));
    }

    private void stopUsing(Page page) {
        open(page, "gemeente/hengelo/documenten/sjablonen");
        Locator row = page.locator("li", new Page.LocatorOptions().setHasText("eigen-plan.docx"));
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Niet meer gebruiken")).click();
        page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Niet meer gebruiken")).click();
        assertThat(row.getByText("Eerder gebruikt")).isVisible();
    }
}
