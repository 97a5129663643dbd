package nl.veiligesteden.werkplek.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * Each distinct button, menu item and link of every view is pressed once in Chromium, from a fresh page: it leads to a page that exists, nothing
 * fails, something visible happens, and the focus is somewhere. What destroys comes no further than its question.
 */
// A database of its own: some buttons do at once what they say.
@TestPropertySource(properties = "werkplek.test.pressed=browser")
class EveryControlJourneyIT extends BrowserTest {

    /** The controls that can be seen, each with a name of its kind: rows of a list offer the same. */
    private static final String CONTROLS = """
            inOverlay => {
                const kind = text => (text || '').replace(/[0-9a-f-]{36}/g, 'ID').replace(/\\d+/g, '0').replace(/\\s+/g, ' ').trim();
                const places = inOverlay ? '[role=menu] [role=menuitem]:not([menu-item-checked])'
                        : 'a[href], vaadin-button, button, summary, vaadin-side-nav-item, vaadin-drawer-toggle';
                return [...document.querySelectorAll(places)].filter(e => e.checkVisibility({visibilityProperty: true}) && !e.hasAttribute('disabled')
                        && e.getAttribute('aria-hidden') !== 'true' && e.getBoundingClientRect().width > 1).map(e => {
                    const href = e.getAttribute('href') ?? e.getAttribute('path');
                    const label = e.textContent.trim() || (e.getAttribute('aria-label') ?? '').split(':')[0];
                    const where = e.closest('main') ? 'main' : e.closest('[slot=navbar]') ? 'navbar' : 'elsewhere';
                    const kindOf = href === null ? where + ' ' + e.localName + ' ' + kind(label).slice(0, 60) + ' ' + (inOverlay ? '' : e.className)
                            : 'link ' + kind(href.split('?')[0]).replace(/(gemeente|partner)\\/[^\\/]+/, '$1/SLUG') + [...new URLSearchParams(href.split('?')[1] ?? '').keys()];
                    const here = href !== null && new URL(href, document.baseURI).href.replace(/[?\\/]+$/, '') === location.href.replace(/[?\\/]+$/, '');
                    e.dataset.kind = here ? '' : kindOf;
                    return [kindOf, href ?? '', String(here)];
                });
            }""";
    /** What can be seen, and what a screen reader is told of states. */
    private static final String SEEN = """
            () => location.href + document.documentElement.cloneNode().outerHTML + (document.body?.innerText ?? '') + [...document.querySelectorAll('[aria-expanded],[aria-pressed],[open],[opened],[checked],vaadin-drawer-toggle')]
                    .map(e => ['aria-expanded', 'aria-pressed', 'open', 'opened', 'checked'].map(a => e.getAttribute(a)).join()).join('|')
                + window.scrollY + (document.activeElement?.id ?? '')""";

    /** Something lies over the view, or it is no page of the application's. */
    private static final String OVER = """
            () => !document.querySelector('main h1') || [...document.querySelectorAll('vaadin-dialog, vaadin-confirm-dialog, vaadin-popover, vaadin-context-menu, [popover]')]
                    .some(e => e.hasAttribute('opened') || e.matches(':popover-open'))""";
    /** No page of its own: the shell says so. */
    private static final String ELSEWHERE = "nergens";
    private static final String GO = """
            path => {
                document.querySelector('main h1').dataset.old = '';
                const {pathname, search} = new URL(path, document.baseURI);
                window.dispatchEvent(new CustomEvent('vaadin-router-go', {detail: {pathname, search}}));
            }""";
    /** How much of the page stands beyond what is printed of it, what stands left of it, how many of its controls are printed, and of the parts that scroll. */
    private static final String UNPRINTED = """
            () => {
                const main = document.querySelector('main');
                const part = document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part=content]');
                return [Math.max(0, Math.round(main.getBoundingClientRect().height - part.clientHeight)), Math.round(part.getBoundingClientRect().left),
                    [...main.querySelectorAll('vaadin-button')].filter(e => e.checkVisibility()).length,
                    [...main.querySelectorAll(':not(textarea, input)')].filter(e => e.checkVisibility() && /auto|scroll/u.test(getComputedStyle(e).overflow)).length];
            }""";
    private static final Page.WaitForFunctionOptions SHORTLY = new Page.WaitForFunctionOptions().setTimeout(15000);
    private static final Page.WaitForConditionOptions SOON = new Page.WaitForConditionOptions().setTimeout(15000);

    private final Set<String> pressed = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();
    /** What is being pressed. */
    private String what = "";
    /** A window or a file came of it. */
    private boolean elsewhere;

    @Test
    void pressesEveryControlOfEveryView() {
        // Each page by whoever can do most there; what others are offered on it, EveryControlTest presses without a browser.
        Set<String> done = new HashSet<>();
        for (String email : List.of("noor@hengelo.example", "yara@halt.example", "joost@movisie.example")) {
            Page page = signedIn(email);
            listen(page);
            withDevice(page);
            for (String path : EveryViewTest.SEES.get(email).stream().flatMap(List::stream).filter(done::add).toList()) {
                pressAll(page, email, EveryViewTest.address(jdbc, path));
            }
            putDevicesAway();
            page.context().close();
        }
        assertThat(pressed).hasSizeGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    private void pressAll(Page page, String email, String path) {
        open(page, path);
        printsWhole(page, path);
        for (String next = next(page, false); next != null; next = next(page, false)) {
            String control = next;
            press(page, email, path, control);
            boolean menu = pressOffered(page, email, path, List.of(control));
            // Or the password would no longer be enough to come in again, here and in other tests.
            jdbc.sql("delete from passkey").update();
            renew(page, email, path, menu);
        }
    }

    /** On paper a page stands whole, over its full width, and without what can only be pressed. */
    private void printsWhole(Page page, String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object unprinted = page.evaluate(UNPRINTED);
        if (!unprinted.equals(List.of(0, 0, 0, 0))) {
            faults.add(path + " is not printed whole: cut off, left aside, buttons, scrolling " + unprinted);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /**
     * Presses each item of the menu that is open, and of the menus within it.
     *
     * @param way what was pressed to open it
     * @return whether one is
     */
    private boolean pressOffered(Page page, String email, String path, List<String> way) {
        Set<String> items = new LinkedHashSet<>();
        for (String item = next(page, true); item != null; item = next(page, true)) {
            items.add(item);
        }
        for (String item : items) {
            if (opens(page, email, path, way)) {
                press(page, email, path, item);
                pressOffered(page, email, path, Stream.concat(way.stream(), Stream.of(item)).toList());
            }
        }
        return !items.isEmpty();
    }

    /** A menu within a menu closes when the page moves beneath it: what doesn't open twice is a fault. */
    private boolean opens(Page page, String email, String path, List<String> way) {
        List<String> answers = new ArrayList<>();
        while (answers.size() < 2) {
            renew(page, email, path, true);
            try {
                open(page, way);
                return true;
            } catch (PlaywrightException closed) {
                answers.add(closed.getMessage().lines().limit(2).toList().toString());
            }
        }
        faults.add(email + " opens " + way + " on " + path + ": " + answers);
        return false;
    }

    private void open(Page page, List<String> way) {
        for (String step : way) {
            find(page, !step.equals(way.getFirst()));
            page.locator(selector(step)).first().click(new Locator.ClickOptions().setTimeout(6000));
            page.waitForFunction("() => [...document.querySelectorAll('[role=menu] [role=menuitem]')].some(e => e.checkVisibility())", null, SHORTLY);
            settled(page);
        }
        find(page, true);
    }

    /** The view anew: within the page where nothing lies over it, else with a page of its own; what signs out or speaks English is undone. */
    private void renew(Page page, String email, String path, boolean wholePage) {
        jdbc.sql("update account set language = 'nl'").update();
        if (page.url().contains("/login")) {
            signIn(page, email);
        }
        if (wholePage || page.evaluate(OVER).equals(Boolean.TRUE)) {
            open(page, path);
            if (!page.locator("html").getAttribute("lang").equals("nl")) {
                // The session goes on as it was chosen.
                page.context().clearCookies();
                signIn(page, email);
                open(page, path);
            }
            return;
        }
        // By way of another view, where it didn't lead to one: the same one would be kept as it is.
        try {
            if (page.url().replaceFirst("[?#].*", "").equals(address(path).replaceFirst("[?#].*", ""))) {
                go(page, ELSEWHERE);
            }
            go(page, path);
        } catch (PlaywrightException stays) {
            faults.add(what + "cannot be left: " + page.url() + " " + page.locator("h1").allInnerTexts());
            open(page, path);
        }
    }

    private void go(Page page, String path) {
        page.evaluate(GO, "/" + path);
        page.waitForFunction("() => !document.querySelector('[data-old]') && document.querySelector('main h1')", null, SHORTLY);
        settled(page);
    }

    private void listen(Page page) {
        // Without a window there is nothing to see of printing.
        page.addInitScript("window.print = () => console.log('printed')");
        page.onConsoleMessage(message -> {
            elsewhere |= message.text().equals("printed");
            if (message.type().equals("error")) {
                faults.add(what + "console: " + message.text());
            }
        });
        page.onPageError(message -> faults.add(what + "script: " + message));
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                faults.add(what + answer.status() + " " + answer.url());
            }
        });
        page.onDownload(download -> elsewhere = true);
        page.onFileChooser(chooser -> elsewhere = true);
        page.context().onPage(other -> elsewhere = true);
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> find(Page page, boolean inOverlay) {
        return (List<List<String>>) page.evaluate(CONTROLS, inOverlay);
    }

    private String next(Page page, boolean inOverlay) {
        return find(page, inOverlay).stream().filter(control -> isOurs(control.get(1)) && control.get(2).equals("false"))
                .map(List::getFirst).filter(pressed::add).findFirst().orElse(null);
    }

    /** What leads elsewhere, or to the journey of attachments; who is there already goes nowhere. */
    private static boolean isOurs(String href) {
        return !href.startsWith("http") && !href.startsWith("mailto:") && !href.startsWith("tel:") && !href.startsWith("bijlage/");
    }

    private static String selector(String kind) {
        return "[data-kind=\"" + kind.replace("\\", "\\").replace("\"", "\\\"") + "\"]";
    }

    /** Nothing while another page comes in its place. */
    private static Object seen(Page page) {
        try {
            return page.evaluate(SEEN);
        } catch (PlaywrightException goes) {
            return "";
        }
    }

    private void press(Page page, String email, String path, String kind) {
        what = email + " presses " + kind + " on " + path + ": ";
        elsewhere = false;
        String before = (String) page.evaluate(SEEN);
        Object born = page.evaluate("performance.timeOrigin");
        try {
            ElementHandle control = page.querySelector(selector(kind));
            if (control == null) {
                faults.add(what + "no longer there");
                return;
            }
            control.focus();
            if (control.evaluate("e => e.matches('.skip-link')").equals(Boolean.TRUE)) {
                page.keyboard().press("Enter");
            } else {
                control.click();
            }
            settled(page);
            // A file or a window may come of it while the page stays as it is.
            page.waitForCondition(() -> elsewhere || !before.equals(seen(page)), SOON);
            if (!elsewhere) {
                // A page that was loaded anew begins at its beginning.
                page.waitForFunction("born => performance.timeOrigin !== born || document.activeElement && document.activeElement !== document.body", born, SHORTLY);
            }
        } catch (PlaywrightException nothing) {
            if (elsewhere) {
                return;
            }
            faults.add(what + "nothing to see, or the focus is nowhere: " + nothing.getMessage().lines().limit(2).toList() + " at " + page.url());
        }
        settled(page);
        if (page.getByText("Pagina niet gevonden").count() > 0 || page.getByText("Er ging iets mis").count() > 0 || page.locator("h1").count() != 1) {
            faults.add(what + "leads to " + page.locator("h1").allInnerTexts() + " at " + page.url());
        }
    }
}
