package nl.veiligesteden.werkplek.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
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
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.testing.Chromium;
import org.springframework.web.util.HtmlUtils;

/**
 * What a person waits for in the browser: each page that the navigation leads to, at once, on a slow line and with a slow processor, beside a plain page with the
 * same words that this serves itself; a first page with nothing kept and with everything kept, a click, a save, typing, and what a tab keeps in memory after a
 * working day. Medians of five.
 */
final class BrowserBench implements AutoCloseable {

    private static final int ROUNDS = 5;
    /** Notes when the page can be read: when it has its heading and nothing is under way to the server. */
    private static final String WATCH = """
            window.watchFor = (ready, note) => {
                const look = () => ready() ? note(performance.now()) : requestAnimationFrame(look);
                look();
            };
            window.watchFor(() => document.querySelector('main h1') && document.querySelector('main').innerText.length > 30
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.()), at => window.readableAt = at);
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
    private volatile String words = plainPage(IntStream.range(0, 40).mapToObj(row -> "Onderdeel " + row + ": actie, uiterlijk over " + row + " dagen").toList());

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
        plain.createContext("/", exchange -> {
            byte[] page = words.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        plain.start();
    }

    private static String plainPage(List<String> lines) {
        String rows = lines.stream().map(line -> "<li><a href=\"#\">" + HtmlUtils.htmlEscape(line) + "</a></li>").collect(Collectors.joining());
        return "<!doctype html><html lang=\"nl\"><title>Plat</title><main><h1>Plat</h1><ul>" + rows + "</ul></main></html>";
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
        report.add(String.format(Locale.ROOT, "Click to the list: %.0f ms; Ctrl-Enter to the words in the story: %.0f ms. Typing 200 signs in a note, processor four times slower: the slowest took %.0f ms.", median(click(dashboard)),
                median(save(item)), typing(item)));
        report.add(afterADay(dashboard));
        return report;
    }

    /** What the line and the machine of the reader are like. */
    private enum Reader {
        HERE("as here"), SLOW_LINE("10 Mbit and 80 ms"), SLOW_PROCESSOR("processor four times slower");

        private final String name;

        Reader(String name) {
            this.name = name;
        }

        void sit(Page page) {
            CDPSession devtools = page.context().newCDPSession(page);
            if (this == SLOW_LINE) {
                JsonObject line = new JsonObject();
                line.addProperty("offline", false);
                line.addProperty("latency", 80);
                line.addProperty("downloadThroughput", 10_000_000 / 8);
                line.addProperty("uploadThroughput", 10_000_000 / 8);
                devtools.send("Network.emulateNetworkConditions", line);
            } else if (this == SLOW_PROCESSOR) {
                slow(devtools);
            }
        }

        static void slow(CDPSession devtools) {
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", 4);
            devtools.send("Emulation.setCPUThrottlingRate", rate);
        }
    }

    /** Every page that the navigation leads to, opened anew with everything kept, beside its own words as a plain page. */
    List<String> pages(String home, List<String> more) {
        List<String> report = new ArrayList<>(List.of("", "| page, opened with everything kept | " + Stream.of(Reader.values()).map(reader -> reader.name + ", ms | its words as a plain page, ms").collect(Collectors.joining(" | ")) + " | within 2 × |",
                "|---|" + "--:|--:|".repeat(Reader.values().length) + "---|"));
        Page page = signedIn();
        open(page, address + home);
        @SuppressWarnings("unchecked")
        List<String> paths = new ArrayList<>((List<String>) page.evaluate("() => [...document.querySelectorAll('vaadin-side-nav-item')].map(e => e.getAttribute('path')).filter(p => p)"));
        paths.addAll(more);
        String plainAddress = "http://localhost:" + plain.getAddress().getPort() + "/";
        for (String path : paths.stream().distinct().toList()) {
            StringBuilder line = new StringBuilder("| " + path.replaceAll("[0-9a-f-]{36}", "…"));
            boolean within = true;
            for (Reader reader : Reader.values()) {
                Page fresh = page.context().newPage();
                reader.sit(fresh);
                open(fresh, address + path);
                @SuppressWarnings("unchecked")
                List<String> lines = (List<String>) fresh.evaluate("() => document.querySelector('main').innerText.split('\\n').filter(line => line.trim())");
                words = plainPage(lines);
                double own = median(IntStream.range(0, ROUNDS).mapToObj(round -> open(fresh, address + path).readable()).toList());
                open(fresh, plainAddress);
                double flat = median(IntStream.range(0, ROUNDS).mapToObj(round -> open(fresh, plainAddress).readable()).toList());
                fresh.close();
                within &= own <= 2 * flat;
                line.append(String.format(Locale.ROOT, " | %.0f | %.0f", own, flat));
            }
            report.add(line + " | " + (within ? "yes" : "no") + " |");
            System.out.println(report.getLast());
        }
        return report;
    }

    /** The slowest of all signs, from the key to what is painted, in milliseconds. */
    private double typing(String item) {
        Page page = signedIn();
        open(page, address + item);
        Reader.SLOW_PROCESSOR.sit(page);
        page.keyboard().press("v");
        page.waitForFunction("() => document.activeElement?.localName === 'textarea'");
        page.evaluate("() => { window.slowest = 0; new PerformanceObserver(list => list.getEntries().forEach(e => window.slowest = Math.max(window.slowest, e.duration))).observe({type: 'event', durationThreshold: 16}); }");
        page.keyboard().type("De winkeliers zeggen ja. ".repeat(8), new Keyboard.TypeOptions().setDelay(40));
        return ((Number) page.evaluate("() => window.slowest")).doubleValue();
    }

    /** One tab, its pages opened by clicks within it. */
    private String afterADay(String dashboard) {
        Page page = signedIn();
        open(page, address + dashboard);
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("Performance.enable");
        double[] after = new double[2];
        for (int opened = 1; opened <= 500; opened++) {
            String part = List.of("onderdelen", "team", "partners", "").get(opened % 4);
            page.evaluate("path => dispatchEvent(new CustomEvent('vaadin-router-go', {detail: {pathname: path, search: ''}}))", "/" + dashboard + (part.isEmpty() ? "" : "/" + part));
            page.waitForURL("**/" + dashboard + (part.isEmpty() ? "" : "/" + part));
            page.waitForFunction("() => document.querySelector('main h1') && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
            if (opened == 10) {
                after[0] = memory(devtools);
            }
        }
        after[1] = memory(devtools);
        return String.format(Locale.ROOT, "Memory of the tab's scripts after 10 pages %.1f MB, after 500 pages %.1f MB.", after[0], after[1]);
    }

    private static double memory(CDPSession devtools) {
        devtools.send("HeapProfiler.collectGarbage");
        devtools.send("HeapProfiler.collectGarbage");
        for (JsonElement metric : devtools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("JSHeapUsedSize")) {
                return metric.getAsJsonObject().get("value").getAsDouble() / (1 << 20);
            }
        }
        throw new IllegalStateException("no memory is told of");
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
        plain.stop(0);
    }
}
