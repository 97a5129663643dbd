package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Charts: drawn late, told by keyboard, taken along, and the same on paper, in the dark and in the reader's own colours. */
class OverTimeJourneyIT extends BrowserTest {

    private static final String FILLS = """
            () => [...new Set([...document.querySelectorAll('.chart-picture svg path[fill]')].map(e => e.getAttribute('fill')).filter(fill => fill.startsWith('rgb') || fill.startsWith('#')))].sort()""";

    private static Locator drawn(Page page) {
        page.locator("chart-view").first().scrollIntoViewIfNeeded();
        Locator drawn = page.locator("chart-view[data-drawn]").first();
        assertThat(drawn.locator("svg")).isVisible();
        return drawn;
    }

    @Test
    void aCoordinatorSeesHowThePlanMovedAndTakesItAlong() throws IOException {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/verloop");
        Locator chart = drawn(page);
        page.evaluate("() => document.querySelector('h1').scrollIntoView({block: 'center'})");
        picture(page, "verloop");
        accessible(page);
        Locator said = chart.locator(".chart-said");
        chart.locator(".chart-picture").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(said).containsText(Pattern.compile("\\w+ 20\\d\\d, Afgerond: \\d+ onderdelen"));
        String last = said.textContent();
        page.keyboard().press("ArrowLeft");
        assertThat(said).not().hasText(last);
        page.keyboard().press("ArrowUp");
        assertThat(said).containsText("In uitvoering");
        page.keyboard().press("End");
        page.keyboard().press("ArrowDown");
        assertThat(said).hasText(last);

        Download picture = page.waitForDownload(() -> chart.locator("vaadin-button").first().click());
        assertThat(picture.suggestedFilename()).matches("onderdelen-per-status-20\\d\\d-\\d\\d-\\d\\d\\.png");
        assertThat(Files.readAllBytes(picture.path())).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(10_000);
        Download figures = page.waitForDownload(() -> chart.locator("vaadin-button").last().click());
        List<String> lines = Files.readString(figures.path(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFF\"Maand\";\"Stand van\";\"Afgerond (onderdelen)\";\"In uitvoering (onderdelen)\";\"Geblokkeerd (onderdelen)\";"
                + "\"Gepland (onderdelen)\";\"Gestopt (onderdelen)\"");
        assertThat(lines).hasSizeGreaterThan(12);

        page.locator("vaadin-details-summary").first().click();
        Locator row = page.locator(".chart vaadin-details .table tbody tr").first();
        assertThat(row).isVisible();
        assertThat(lines.getLast()).endsWith(";" + String.join(";", row.locator("td").allTextContents().subList(1, 6)));
        accessible(page);
        row.locator("a").first().click();
        assertThat(page.locator("h1")).hasText("Onderdelen van toen");
        accessible(page);
    }

    @Test
    void standsLightOnPaperAndFollowsTheReadersColours() {
        Page page = browser(390, 844, ColorScheme.DARK);
        signIn(page, "noor@hengelo.example");
        open(page, "gemeente/hengelo/verloop");
        drawn(page);
        accessible(page);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth")).isEqualTo(false);
        Object dark = page.evaluate(FILLS);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.waitForFunction("dark => JSON.stringify((" + FILLS + ")()) !== JSON.stringify(dark)", dark);
        Object paper = page.evaluate(FILLS);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        page.waitForFunction("paper => JSON.stringify((" + FILLS + ")()) === JSON.stringify(paper)", paper);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.waitForFunction("light => (" + FILLS + ")().length < light.length", paper);
    }

    @Test
    void whatDrawsChartsComesWithNoPage() {
        Page page = signedIn("noor@hengelo.example");
        for (String path : List.of("gemeente/hengelo", "gemeente/hengelo/verloop")) {
            assertThat(page.request().get(address(path)).text()).doesNotContain("chart-drawing");
        }
        open(page, "gemeente/hengelo/onderdelen");
        assertThat((Boolean) page.evaluate("() => performance.getEntriesByType('resource').some(file => file.name.includes('chart-drawing'))")).isFalse();
    }

    @Test
    void movisieSeesTheProgrammeMoveAndWhatIsNew() throws IOException {
        Page page = signedIn("marit@movisie.example");
        open(page, "movisie");
        assertThat(page.locator(".news-list a").first()).containsText("berichten");
        page.locator(".news-list a").first().click();
        assertThat(page.locator("h1")).hasText("Wat er veranderde");
        accessible(page);
        open(page, "movisie/verloop");
        drawn(page);
        accessible(page);
        page.evaluate("() => { const card = document.querySelector('.fresh-table').closest('.card'); card.style.scrollMarginTop = '5rem'; card.scrollIntoView(); }");
        picture(page, "actueel");
        Download map = page.waitForDownload(() -> page.locator("table-saving vaadin-button").first().click());
        assertThat(map.suggestedFilename()).endsWith(".png");
        assertThat(Files.readAllBytes(map.path())).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(10_000);
        Download figures = page.waitForDownload(() -> page.locator(".card:has(.fresh-table) a[href$='.csv']").click());
        assertThat(Files.readString(figures.path(), StandardCharsets.UTF_8).lines().skip(1)).isNotEmpty().allMatch(line -> line.matches("\"[^\"]+\"(;\"\\d*\"){12}"));
        open(page, "movisie/verbanden");
        accessible(page);
        picture(page, "verbanden");
        page.locator("vaadin-text-field input").fill("training");
        assertThat(page.locator("vaadin-text-field input")).hasValue("training");
        page.waitForURL(url -> url.contains("zoek=training"));
        assertThat(page.locator(".table").first()).containsText("gemeente");
        accessible(page);
        open(page, "movisie/verbanden/bereik");
        accessible(page);
    }
}
