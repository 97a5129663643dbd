package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.veiligesteden.werkplek.testing.TestDatabaseConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is no proxy that was named says nothing about where a request comes from, and nobody says by which host we are called. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "WERKPLEK_PROXIES=192[.]0[.]2[.]1")
@Import(TestDatabaseConfiguration.class)
class ForwardedHeadersIT {

    private static final String ELSEWHERE = "elders.example";

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void believesNoOriginFromWhoIsNoProxy() throws Exception {
        HttpResponse<String> answer = send(request("login").header("X-Forwarded-For", "203.0.113.9").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=niemand%40test.example&password=fout")));
        assertThat(answer.headers().firstValue("Location")).contains("/login?error");
        assertThat(jdbc.sql("select origin from audit_entry where action = 'account.sign-in'").query(String.class).list()).isNotEmpty()
                .doesNotContain("203.0.113.9");
    }

    @Test
    void redirectsToNoOtherHost() throws Exception {
        HttpResponse<String> answer = send(request("gemeente/hengelo").header("X-Forwarded-Host", ELSEWHERE).header("Accept", "text/html").GET());
        assertThat(answer.headers().map().toString()).doesNotContain(ELSEWHERE);
        assertThat(answer.body()).doesNotContain(ELSEWHERE);
    }

    @Test
    void readsNothingThatIsTooLong() throws Exception {
        HttpResponse<String> answer = send(request("ott/generate").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + "a".repeat(2_000_000))));
        assertThat(answer.statusCode()).isIn(403, 413);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
