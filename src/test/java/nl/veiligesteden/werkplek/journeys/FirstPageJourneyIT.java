package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is opened from outside: a link in a mail, a bookmark, the browser's own button to load it page. */
class FirstPageJourneyIT extends BrowserTest {

    /** Notes the moment from which a page can be read. */
    private static final String READABLE = """
            new MutationObserver((changes, self) => {
                if (document.querySelector('h1')) {
                    performance.mark('readable');
                    self.disconnect();
                }
            }).observe(document, {childList: true, subtree: true});""";
    private static final String CODE = """
            before => performance.getEntriesByType('resource').filter(file => file.name.includes('/VAADIN/') && file.name.includes('.js'))
                .filter(file => (file.startTime < performance.getEntriesByName('readable')[0].startTime) === before)
                .map(file => file.name.substring(file.name.indexOf('VAADIN/')))""";

    @ParameterizedTest
    @ValueSource(strings = {"gemeente/hengelo", "gemeente/hengelo/plan", "gemeente/hengelo/onderdelen", "gemeente/hengelo/partners", "gemeente/hengelo/team"})
    void allItNeedsIsAskedForAtOnce(String path) {
        Page page = signedIn("noor@hengelo.example");
        page.addInitScript(READABLE);
        List<Request> asked = new CopyOnWriteArrayList<>();
        page.onRequest(asked::add);
        String html = page.request().get(address(path)).text();
        open(page, path);
        assertThat(page.locator("h1")).isVisible();
        assertThat(asked).extracting(Request::url).as("the view comes with the page").noneMatch(url -> url.contains("v-r=init"));
        assertThat(code(page, true)).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(html).containsPattern("href=\"(\\./)?" + Pattern.quote(file) + "\""));
        assertThat(page.locator("#outline")).isHidden();
        accessible(page);
    }

    @Test
    void dialogsPickersAndComboBoxesComeWhenThePageCanBeRead() {
        Page page = signedIn("noor@hengelo.example");
        page.addInitScript(READABLE);
        String html = page.request().get(address("gemeente/hengelo")).text();
        open(page, "gemeente/hengelo");
        for (String component : List.of("Dialog", "DatePicker", "ComboBox", "MultiSelectComboBox")) {
            String file = "VAADIN/build/late-" + component + "-";
            assertThat(html).doesNotContain(file);
            page.waitForFunction("file => performance.getEntriesByType('resource').some(entry => entry.name.includes(file))", file);
            assertThat(code(page, true)).noneMatch(name -> name.startsWith(file));
            assertThat(code(page, false)).anyMatch(name -> name.startsWith(file));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> code(Page page, boolean before) {
        return (List<String>) page.evaluate(CODE, before);
    }

    @Test
    void anOutlineStandsBeforeAnyCodeHasRun() {
        Page page = signedIn("noor@hengelo.example");
        page.route("**/*.js*", route -> route.abort());
        page.navigate(address("gemeente/hengelo"));
        assertThat(page.locator("#outline")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#outline")).isHidden();
    }

    @Test
    void itComesInTheLanguageAndSchemeThatThePersonChose() {
        jdbc.sql("update account set appearance = 'DARK', language = 'en' where email = 'ilse@hengelo.example'").update();
        Page page = browser(1440, 900, ColorScheme.LIGHT);
        signIn(page, "ilse@hengelo.example");
        page.route("**/*.js*", route -> route.abort());
        page.navigate(address("gemeente/hengelo"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
        jdbc.sql("update account set appearance = 'SYSTEM', language = 'nl' where email = 'ilse@hengelo.example'").update();
    }

    @Test
    void builtCodeIsKeptForGood() {
        Page page = browser();
        String html = page.request().get(address("login")).text();
        String file = html.replaceAll("(?s).*\"\\./(VAADIN/build/[\\w.-]+\\.js)\".*", "$1");
        assertThat(page.request().get(address(file)).headers()).containsEntry("cache-control", "max-age=31536000, immutable");
    }

    @Test
    void whatCameOnceIsNotAskedForAgain() {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo");
        assertThat(page.locator("h1")).isVisible();
        open(page, "gemeente/hengelo/partners");
        open(page, "gemeente/hengelo");
        assertThat(page.locator("h1")).isVisible();
        @SuppressWarnings("unchecked")
        List<String> again = (List<String>) page.evaluate("""
                () => performance.getEntriesByType('resource').filter(file => /\\.(js|css|woff2|svg)\\b/.test(file.name) && file.transferSize > 0).map(file => file.name)""");
        assertThat(again).isEmpty();
        assertThat(page.request().get(address("login")).headers()).containsEntry("cache-control", "no-cache, no-store, max-age=0, must-revalidate");
    }

    @Test
    void aStrangerGetsNoFrame() {
        Page page = browser();
        open(page, "login");
        assertThat(page.locator("#outline")).hasCount(0);
    }
}
