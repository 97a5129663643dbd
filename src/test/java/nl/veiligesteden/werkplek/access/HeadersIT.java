package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.TestDatabaseConfiguration;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.test.context.TestPropertySource;

/** What every answer tells a browser not to do: a page, a file, what needs a session, what is refused and what fails alike. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabaseConfiguration.class)
@TestPropertySource(properties = "werkplek.security-contact=meldpunt@werkplek.test")
class HeadersIT {

    private static final List<String> UNUSED = List.of("geolocation", "microphone", "payment", "usb", "display-capture", "serial", "hid", "midi");

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({"login, 200", "styles.css, 200", "favicon.svg, 200", "fonts/instrument-sans-latin-1.woff2, 200", ".well-known/security.txt, 200", "actuator/health/liveness, 200", "actuator/health/startup, 200",
            "movisie, 302", "bijlage/gemeente/hengelo/x, 302", "actuator/env, 302", "agenda/onbekend, 404", "VAADIN/nergens.js, 404", "fonts/nergens, 200"})
    void everyAnswerKeepsOthersOut(String path, int status) throws Exception {
        HttpResponse<Void> answer = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        keepsOthersOut(answer.headers(), path);
    }

    @Test
    void soDoesARefusal() throws Exception {
        HttpResponse<Void> noToken = client.send(request("movisie").POST(HttpRequest.BodyPublishers.ofString("x=1")).build(), HttpResponse.BodyHandlers.discarding());
        assertThat(noToken.statusCode()).isEqualTo(403);
        keepsOthersOut(noToken.headers(), "without a token");
        HttpResponse<Void> tooLarge = client.send(request("login").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[100_000])).build(), HttpResponse.BodyHandlers.discarding());
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        keepsOthersOut(tooLarge.headers(), "too large");
        HttpResponse<Void> foreign = client.send(request("login").header("Sec-Fetch-Site", "cross-site").POST(HttpRequest.BodyPublishers.ofString("x=1")).build(), HttpResponse.BodyHandlers.discarding());
        assertThat(foreign.statusCode()).isEqualTo(403);
        keepsOthersOut(foreign.headers(), "from elsewhere");
    }

    /** A way in that is added is known to the gate, which keeps it to our own pages (`GateFilterTest`). */
    @Test
    void everyWayInIsKnown() {
        assertThat(context.getBean(FilterChainProxy.class).getFilterChains().stream().flatMap(chain -> chain.getFilters().stream()).filter(AbstractAuthenticationProcessingFilter.class::isInstance).count())
                .as("filters that sign somebody in").isEqualTo(GateFilter.SIGNS_IN.size() - 1L);
    }

    /** A script that somebody got into a page has no number, and yesterday's is of no use today. */
    @Test
    void scriptsWithinAPageCarryANumberOfThatPageAlone() throws Exception {
        Set<String> numbers = new HashSet<>();
        for (int page = 0; page < 3; page++) {
            HttpResponse<String> answer = client.send(request("login").GET().build(), HttpResponse.BodyHandlers.ofString());
            String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy).doesNotContain("script-src 'self' 'unsafe-inline'");
            Matcher number = Pattern.compile("script-src [^;]*'nonce-([^']{24,})'").matcher(policy);
            assertThat(number.find()).as(policy).isTrue();
            numbers.add(number.group(1));
            Elements scripts = Jsoup.parse(answer.body()).select("script");
            assertThat(scripts).isNotEmpty().allSatisfy(script -> assertThat(script.attr("nonce")).as(script.outerHtml()).isEqualTo(number.group(1)));
        }
        assertThat(numbers).hasSize(3);
    }

    /** What is published stands in other people's pages too, and is still not run there. */
    @ParameterizedTest
    @CsvSource({"publiek/nergens, 404", "publiek.css, 200"})
    void whatIsPublicMayStandElsewhere(String path, int status) throws Exception {
        HttpResponse<Void> answer = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().map()).doesNotContainKeys("cross-origin-resource-policy", "cross-origin-opener-policy", "x-frame-options", "set-cookie");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).get().asString().contains("default-src 'none'", "frame-ancestors *").doesNotContain("script-src");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static void keepsOthersOut(HttpHeaders headers, String what) {
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).as(what).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).as(what).containsExactly("same-origin");
        assertThat(headers.allValues("X-Content-Type-Options")).as(what).containsExactly("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy")).as(what).get().asString().contains("frame-ancestors 'none'", "object-src 'none'").doesNotContain("http:", "https:", "*");
        assertThat(headers.firstValue("Referrer-Policy")).as(what).hasValue("same-origin");
        String permissions = headers.firstValue("Permissions-Policy").orElse("");
        assertThat(permissions).as(what).contains("camera=(self)");
        assertThat(UNUSED).as(what).allSatisfy(unused -> assertThat(permissions).contains(unused + "=()"));
        assertThat(headers.map()).as(what).doesNotContainKeys("server", "x-powered-by");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
    }
}
