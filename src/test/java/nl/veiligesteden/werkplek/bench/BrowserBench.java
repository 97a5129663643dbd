package nl.veiligesteden.werkplek.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veiligesteden.werkplek.testing.Chromium;

/**
 * What a person waits for in the browser: a first page with nothing kept and with everything kept, a click, and a save; medians of five,
 * beside a plain page with as many rows that this serves itself.
 */
final class BrowserBench implements AutoCloseable {

    private static final int ROUNDS = 5;
    /** Notes when the page can be read: when it has its heading and no part that is still to come. */
    private static final String WATCH = """
            window.watchFor = (ready, note) => {
                const look = () => ready() ? note(performance.now()) : requestAnimationFrame(look);
                look();
            };
            window.watchFor(() => document.querySelector('main h1') && document.querySelector('main')?.innerText.length > 300, at => window.readableAt = at);
            """;
    private static final String FIGURES = """
            () => {
                const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
                return [window.readableAt, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? window.readableAt,
                    all.reduce((sum, one) => sum + one.transferSize, 0) / 1024, all.length];
            }""";

    private final String address;
    private final String email;
    private final String password;
    private final HttpServer plain;
    private final List<BrowserContext> contexts = new ArrayList<>();

    /** A first time; a mailed link or bookmark later; over a page that must first be left. */
    private enum Way {
        COLD("cold"), WARM("warm, a new tab"), RELOADED("warm, the same tab");

        private final String name;

        Way(String name) {
            this.name = name;
        }
    }

    /** One opening of a page: milliseconds until it was readable and until anything was painted, what came over the line. */
    private record Opening(double readable, double painted, double kilobytes, double requests) {
    }

    BrowserBench(int port, String email, String password) throws IOException {
        this.address = "http://localhost:" + port + "/";
        this.email = email;
        this.password = password;
        plain = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        byte[] page = plainPage().getBytes(StandardCharsets.UTF_8);
        plain.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        plain.start();
    }

    private static String plainPage() {
        String rows = IntStream.range(0, 40).mapToObj(row -> "<li><a href=\"#\">Onderdeel " + row + "</a> <span>Actie, uiterlijk over " + row + " dagen</span></li>")
                .collect(Collectors.joining());
        return "<!doctype html><html lang=\"nl\"><title>Plat</title><main><h1>Dashboard</h1><ul>" + rows + "</ul></main></html>";
    }

    List<String> run(String dashboard, String item) {
        List<String> report = new ArrayList<>(List.of("", "| in the browser | readable, ms | painted, ms | KB | requests |", "|---|--:|--:|--:|--:|"));
        String plainAddress = "http://localhost:" + plain.getAddress().getPort() + "/";
        for (Way way : Way.values()) {
            report.add(line("plain page, " + way.name, openings(way, plainAddress)));
        }
        for (Way way : Way.values()) {
            report.add(line("dashboard, " + way.name, openings(way, address + dashboard)));
        }
        report.add("");
        report.add(String.format(Locale.ROOT, "Click to the list: %.0f ms; Ctrl-Enter to the words in the story: %.0f ms.", median(click(dashboard)), median(save(item))));
        return report;
    }

    private static String line(String name, List<Opening> openings) {
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.0f | %.0f |", name, median(openings, Opening::readable), median(openings, Opening::painted),
                median(openings, Opening::kilobytes), median(openings, Opening::requests));
    }

    private List<Opening> openings(Way way, String page) {
        List<Opening> openings = new ArrayList<>();
        Page warm = signedIn();
        open(warm, page);
        for (int round = 0; round < ROUNDS; round++) {
            switch (way) {
                case COLD -> {
                    Page fresh = context(warm.context().storageState()).newPage();
                    openings.add(open(fresh, page));
                    fresh.context().close();
                }
                case WARM -> {
                    Page fresh = warm.context().newPage();
                    openings.add(open(fresh, page));
                    fresh.close();
                }
                case RELOADED -> openings.add(open(warm, page));
            }
        }
        return openings;
    }

    private static Opening open(Page page, String address) {
        page.navigate(address);
        page.waitForFunction("() => window.readableAt");
        @SuppressWarnings("unchecked")
        List<Number> figures = (List<Number>) page.evaluate(FIGURES);
        return new Opening(figures.get(0).doubleValue(), figures.get(1).doubleValue(), figures.get(2).doubleValue(), figures.get(3).doubleValue());
    }

    private List<Double> click(String dashboard) {
        List<Double> took = new ArrayList<>();
        Page page = signedIn();
        for (int round = 0; round < ROUNDS; round++) {
            open(page, address + dashboard);
            page.evaluate("""
                    () => addEventListener('click', () => {
                        const began = performance.now();
                        window.watchFor(() => document.querySelector('main vaadin-grid') && document.querySelector('main h1'), at => window.clicked = at - began);
                    }, {capture: true, once: true})""");
            page.locator("vaadin-side-nav-item[path*='onderdelen']").first().click();
            took.add(waited(page, "clicked"));
        }
        return took;
    }

    private List<Double> save(String item) {
        List<Double> took = new ArrayList<>();
        Page page = signedIn();
        for (int round = 0; round < ROUNDS; round++) {
            open(page, address + item);
            String words = "Stap " + System.nanoTime();
            page.keyboard().press("v");
            page.waitForFunction("() => document.activeElement?.localName === 'textarea'");
            page.keyboard().type(words);
            page.evaluate("""
                    words => addEventListener('keydown', event => {
                        if (event.key === 'Enter') {
                            const began = performance.now();
                            window.watchFor(() => document.querySelector('main').innerText.includes(words), at => window.saved = at - began);
                        }
                    }, {capture: true})""", words);
            page.keyboard().press("Control+Enter");
            took.add(waited(page, "saved"));
        }
        return took;
    }

    private static double waited(Page page, String figure) {
        page.waitForFunction("name => window[name]", figure);
        return ((Number) page.evaluate("name => window[name]", figure)).doubleValue();
    }

    private Page signedIn() {
        Page page = context(null).newPage();
        page.navigate(address + "login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private BrowserContext context(String state) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("nl-NL");
        BrowserContext context = Chromium.running().newContext(state == null ? options : options.setStorageState(state));
        context.addInitScript(WATCH);
        contexts.add(context);
        return context;
    }

    private static double median(List<Opening> openings, ToDoubleFunction<Opening> figure) {
        return median(openings.stream().mapToDouble(figure).boxed().toList());
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        Chromium.stop();
        plain.stop(0);
    }
}
