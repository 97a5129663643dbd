package nl.veiligesteden.werkplek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.veiligesteden.werkplek.testing.TestDatabaseConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A page whose browser lost the session's cookie hears that its person is logged out. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabaseConfiguration.class)
@ActiveProfiles("demo")
class LostCookieIT {

    @LocalServerPort
    private int port;

    @Test
    void isToldInTheLanguageOfTheRequest() throws Exception {
        assertThat(post("nl-NL")).contains("U bent uitgelogd", "is bewaard.");
        assertThat(post("en-GB")).contains("You are signed out", "is kept.");
        assertThat(post("de")).contains("U bent uitgelogd");
    }

    private String post(String language) throws Exception {
        HttpRequest save = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/?v-r=uidl&v-uiId=0"))
                .header("Accept-Language", language).POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = browser.send(save, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
