package nl.veiligesteden.werkplek.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
                const controls = 'vaadin-button, vaadin-menu-bar, vaadin-upload, .as-button, .page-actions, [role=search], .composer, .new-step, .look-switch, .pages, .saved-views, .story-filter, .skip-table,'
                    + '.compare-choice, .report-talk, .not-printed, .only-printed, .chart-actions, .chart-said, .visually-hidden, .live-hint, vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-combo-box,'
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
        for (String email : EveryViewTest.SEES.keySet().stream().sorted().toList()) {
            Page page = signedIn(email);
            for (String path : EveryViewTest.SEES.get(email).stream().flatMap(List::stream).toList()) {
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
        String paper = paper(page, email.replaceAll("@.*", "") + "-" + path.replaceAll("[^a-zA-Z]+", "-"));
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
        seen.add(path);
    }

    @Test
    void aListIsPrintedWithAllItsRowsAndItsFilter() throws IOException {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen?status=planned");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Afdrukken")).click();
        Locator rows = page.locator("main tbody tr");
        rows.first().waitFor();
        int count = jdbc.sql("select count(*) from item i join municipality m on m.id = i.municipality_id where m.slug = 'hengelo' and i.status = 'PLANNED'").query(Integer.class).single();
        assertThat(rows.count()).isEqualTo(count).isGreaterThan(5);
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
