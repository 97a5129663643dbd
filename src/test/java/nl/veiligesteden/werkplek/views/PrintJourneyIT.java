package nl.veiligesteden.werkplek.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every view of every role on paper: each word that can be read on screen, and none of what can only be pressed. */
class PrintJourneyIT extends BrowserTest {

    /** Words that are read, in what is no control: the text of labels and values of fields, of buttons and of ways elsewhere is left out. */
    private static final String READ = """
            () => {
                const controls = 'vaadin-grid.not-printed, .chart vaadin-details, summary, item-timeline > p.soft, .line.not-printed, vaadin-button, vaadin-menu-bar, vaadin-upload, .as-button, .page-actions, [role=search], .composer, .new-step, .look-switch, .pages, .saved-views, .story-filter, .skip-table,'
                    + '.compare-choice, .report-talk, .only-printed, .chart-actions, .chart-said, .visually-hidden, .live-hint, vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-combo-box,'
                    + 'vaadin-multi-select-combo-box, vaadin-date-picker, vaadin-integer-field, vaadin-checkbox, vaadin-radio-group, label, input, textarea, button, script, style';
                const words = new Set();
                const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const text = walker.currentNode;
                    const box = text.parentElement;
                    if (box.closest(controls) || !box.checkVisibility({visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false})) continue;
                    const range = document.createRange();
                    range.selectNodeContents(text);
                    if (range.getBoundingClientRect().width < 2) continue;
                    (text.data.match(/[\\p{L}\\p{N}]{3,}/gu) ?? []).forEach(word => words.add(word));
                }
                return [...words];
            }""";
    private static final Path KEPT = Path.of("target/print");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    @Test
    void everyViewIsPrintedWhole() throws IOException {
        Files.createDirectories(KEPT);
        // Between them they see every view.
        for (String email : List.of("noor@hengelo.example", "yara@halt.example", "joost@movisie.example")) {
            Page page = signedIn(email);
            for (String path : EveryViewTest.SEES.get(email).stream().flatMap(List::stream).filter(path -> !seen.contains(path)).toList()) {
                print(page, email, path);
            }
            page.context().close();
        }
        assertThat(seen).hasSizeGreaterThan(60);
        assertThat(faults).isEmpty();
    }

    private void print(Page page, String email, String path) throws IOException {
        open(page, EveryViewTest.address(jdbc, path));
        @SuppressWarnings("unchecked")
        List<String> read = (List<String>) page.evaluate(READ);
        String name = email.replaceAll("@.*", "") + "-" + path.replaceAll("[^a-zA-Z]+", "-");
        String paper = paper(page, name);
        List<String> lost = read.stream().filter(word -> !paper.contains(plain(word))).toList();
        if (!lost.isEmpty()) {
            faults.add(email + " " + path + " does not print " + lost);
        }
        for (String word : List.of("Toegankelijkheid", "CtrlK", "Naardeinhoud")) {
            if (paper.contains(plain(word)) && !read.contains(word)) {
                faults.add(email + " " + path + " prints " + word);
            }
        }
        if (!paper.contains(plain("Afgedrukt")) || !paper.contains(plain("Pagina1van"))) {
            faults.add(email + " " + path + " has no foot");
        }
        blank(KEPT.resolve(name + ".pdf")).forEach(sheet -> faults.add(email + " " + path + " leaves sheet " + sheet + " blank"));
        seen.add(path);
    }

    /** The sheets on which nothing stands but their foot. */
    private static List<Integer> blank(Path pdf) throws IOException {
        List<Integer> blank = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                if (text.getText(document).lines().filter(line -> !line.isBlank() && !line.contains("Afgedrukt") && !line.contains("– Werkplek Veilige Steden")).findAny().isEmpty()) {
                    blank.add(sheet);
                }
            }
        }
        return blank;
    }

    /** Whoever asks the browser to print a list gets the page that has all of it. */
    @Test
    void aListIsPrintedFromThePageThatHasAllOfIt() throws IOException {
        Page page = signedIn("joost@movisie.example");
        page.addInitScript("window.print = () => { window.printed = true; };");
        open(page, "movisie/onderdelen");
        assertThat(paper(page, "scrolling")).contains(plain("Kies “Afdrukken” boven de lijst"));
        page.keyboard().press("Control+p");
        page.waitForFunction("() => window.printed");
        int all = jdbc.sql("select count(*) from item").query(Integer.class).single();
        assertThat(page.locator("main table.table tbody tr").count()).isBetween(25, all);
        String paper = paper(page, "whole");
        page.locator("main table.table th a").allTextContents().forEach(title -> assertThat(paper).contains(plain(title)));
    }

    @Test
    void aListIsPrintedWithAllItsRowsAndItsFilter() throws IOException {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen?status=planned");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Afdrukken")).click();
        page.locator("main table.table th a").first().waitFor();
        assertThat(page.locator("main table.table th a").allTextContents())
                .containsExactlyInAnyOrderElementsOf(jdbc.sql("select title from item i join municipality m on m.id = i.municipality_id where m.slug = 'hengelo' and i.status = 'PLANNED'").query(String.class).list());
        accessible(page);
        String paper = paper(page, "list");
        assertThat(paper).contains(plain("Filter: Status: Gepland"));
        jdbc.sql("select title from item i join municipality m on m.id = i.municipality_id where m.slug = 'hengelo' and i.status = 'PLANNED'").query(String.class).list()
                .forEach(title -> assertThat(paper).contains(plain(title)));
    }

    private String paper(Page page, String name) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(KEPT.resolve(name + ".pdf")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** However a line is broken and whatever letters are joined. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00AD\\-]+", "");
    }
}
