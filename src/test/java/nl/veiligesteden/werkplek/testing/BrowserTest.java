package nl.veiligesteden.werkplek.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.demo.DemoAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
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
@Tag("browser")
public abstract class BrowserTest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Says that the connection is lost, wherever one is. */
    private static final String FRAMEWORKS_OWN = "vaadin-connection-indicator";
    /** Fields whose edge stands out from what is around it by less than 3:1 (WCAG 1.4.11). */
    private static final String FAINT = """
            () => {
                const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
                const rgb = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
                const light = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
                const up = e => e.parentElement ?? e.getRootNode().host;
                const ground = e => { for (let at = up(e); at; at = up(at)) { const c = rgb(getComputedStyle(at).backgroundColor); if (c[3] > 250) return c; } return rgb('white'); };
                const edges = [...document.querySelectorAll('main *, vaadin-dialog *')].flatMap(e => [e, ...(e.shadowRoot?.querySelectorAll('[part~=input-field], [part~=checkbox], [part~=radio]') ?? [])])
                    .filter(e => e.matches('[part~=input-field], [part~=checkbox], [part~=radio], input:not([type=checkbox], [type=radio], [slot])') && e.checkVisibility({visibilityProperty: true}));
                return edges.map(e => {
                    const style = getComputedStyle(e);
                    const width = parseFloat(style.borderTopWidth);
                    const under = ground(e);
                    const edge = width > 0 ? style.borderTopColor : style.backgroundColor;
                    const [a, b] = [light(rgb(edge)), light(under)].sort((x, y) => y - x);
                    return [(e.getRootNode().host ?? e).localName, edge, Math.round((a + .05) / (b + .05) * 100) / 100];
                }).filter(([name, edge, ratio]) => ratio < 3).map(String);
            }""";
    private static final Path GUIDE = Path.of("target/gids");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<CDPSession> devices = new ArrayList<>();
    @LocalServerPort
    private int port;
    @Autowired
    protected JdbcClient jdbc;

    static {
        // A busy build server is no failure.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    protected Page browser() {
        return browser(1440, 900, ColorScheme.LIGHT);
    }

    protected Page browser(int width, int height, ColorScheme scheme) {
        BrowserContext context = Chromium.running().newContext(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme)
                .setLocale("nl-NL").setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(40_000);
        contexts.add(context);
        return context.newPage();
    }

    /** At hand is a device with a reader for fingers, and a finger on it; without one Chromium asks in a window that nobody here can press. */
    protected void withDevice(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devices.add(devtools);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", device);
    }

    /** Chromium waits for ever when it is closed with a device at hand. */
    protected void putDevicesAway() {
        for (CDPSession device : devices) {
            device.send("WebAuthn.disable");
            device.detach();
        }
        devices.clear();
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

    protected static void chooseFromAccountMenu(Page page, String entry) {
        page.locator(".shell-account").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(entry)).click();
    }

    /** Waits until the page stands and nothing is under way to the server. */
    protected void settled(Page page) {
        page.waitForFunction("() => document.querySelector('main, vaadin-login-form') && "
                + "(!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive()))");
    }

    /** The axe scan for WCAG 2.2 AA, one h1 and a page title. */
    protected void accessible(Page page) {
        settled(page);
        AxeResults results = new AxeBuilder(page).exclude(FRAMEWORKS_OWN).options(rules()).analyze();
        assertThat(results.getViolations()).as(() -> page.url() + "\n" + results.getViolations().stream().map(BrowserTest::tell)
                .collect(Collectors.joining("\n"))).isEmpty();
        assertThat((List<?>) page.evaluate(FAINT)).as("edges of fields below 3:1 on " + page.url()).isEmpty();
        assertThat(page.locator("h1").count()).as("h1 on " + page.url()).isEqualTo(1);
        assertThat(page.title()).isNotBlank();
    }

    /** WCAG's, and of best practice those that a screen reader's user finds the way by. */
    private static AxeRunOptions rules() {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(WCAG);
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setRules(Map.of("landmark-unique", on, "region", on));
        return options;
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
        putDevicesAway();
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
