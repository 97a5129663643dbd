package nl.veiligesteden.werkplek.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a collector of OpenTelemetry is sent, by HTTP as the collector's own would be. */
class TracesIT extends BrowserTest {

    private static final BlockingQueue<String> SENT = new LinkedBlockingQueue<>();
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static HttpServer collector;

    @DynamicPropertySource
    static void collect(DynamicPropertyRegistry settings) throws IOException {
        collector = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            SENT.add(new String(packed ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body, StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        settings.add("WERKPLEK_TRACES", () -> true);
        settings.add("WERKPLEK_TRACES_ENDPOINT", () -> "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces");
        settings.add("WERKPLEK_TRACES_PART", () -> 1);
        settings.add("management.opentelemetry.tracing.export.schedule-delay", () -> "50ms");
    }

    @AfterAll
    static void stop() {
        collector.stop(0);
    }

    @Test
    void tellsWhereTheTimeGoesAndNoAddress() throws Exception {
        Page page = signedIn("daan@hengelo.example");
        page.request().get(address("kalender/" + SECRET + ".ics"));
        open(page, "gemeente/hengelo?zoek=" + SECRET);
        StringBuilder all = new StringBuilder();
        for (String sent = SENT.poll(20, TimeUnit.SECONDS); sent != null; sent = SENT.poll(2, TimeUnit.SECONDS)) {
            all.append(sent);
        }
        assertThat(all.toString()).contains("service.name", "werkplek", "page DashboardView", "http post", "http get").doesNotContainIgnoringCase(SECRET).doesNotContainIgnoringCase("hengelo")
                .doesNotContain("daan@", "DB_PASSWORD");
    }
}
