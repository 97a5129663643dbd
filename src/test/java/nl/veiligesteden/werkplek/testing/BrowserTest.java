package nl.veiligesteden.werkplek.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.demo.DemoAccounts;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A journey in a real Chromium against the running application with its demo data. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabaseConfiguration.class)
@ActiveProfiles("demo")
public abstract class BrowserTest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path GUIDE = Path.of("target/gids");

    private final List<BrowserContext> contexts = new ArrayList<>();
    @LocalServerPort
    private int port;
    @Autowired
    protected JdbcClient jdbc;

    /** One browser for the whole JVM. */
    private static final class Chromium {
        static final Browser RUNNING = Playwright.create(new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("WERKPLEK_BROWSER")).orElse("/usr/bin/chromium")))
                        .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                                "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    static {
        // A busy build server is no failure.
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    protected Page browser() {
        return browser(1440, 900, ColorScheme.LIGHT);
    }

    protected Page browser(int width, int height, ColorScheme scheme) {
        BrowserContext context = Chromium.RUNNING.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme)
                .setLocale("nl-NL").setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(20_000);
        contexts.add(context);
        return context.newPage();
    }

    protected Page signedIn(String email) {
        Page page = browser();
        signIn(page, email);
        return page;
    }

    protected void signIn(Page page, String email) {
        open(page, "login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    protected String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    protected void open(Page page, String path) {
        page.navigate(address(path));
        settled(page);
    }

    /** The dialog that is open; its host element itself has no box. */
    protected Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened] vaadin-button").first();
    }

    /** Waits until the page stands and nothing is under way to the server. */
    protected void settled(Page page) {
        page.waitForFunction("() => document.querySelector('main, vaadin-login-form') && "
                + "(!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive()))");
    }

    /** The axe scan for WCAG 2.2 AA, one h1 and a page title. */
    protected void accessible(Page page) {
        settled(page);
        AxeResults results = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(results.getViolations()).as(() -> page.url() + "\n" + results.getViolations().stream().map(BrowserTest::tell)
                .collect(Collectors.joining("\n"))).isEmpty();
        assertThat(page.locator("h1").count()).as("h1 on " + page.url()).isEqualTo(1);
        assertThat(page.title()).isNotBlank();
    }

    private static String tell(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream().map(node -> "\n    " + node.getHtml()).limit(5).collect(Collectors.joining());
    }

    /** A picture for the user guide, in {@code target/gids}. */
    protected void picture(Page page, String name) {
        settled(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(GUIDE.resolve(name + ".png")));
    }

    @AfterEach
    void closeBrowsers() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
