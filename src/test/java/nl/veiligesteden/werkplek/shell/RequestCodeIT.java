package nl.veiligesteden.werkplek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.veiligesteden.werkplek.testing.TestDatabaseConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is told a code finds the lines of the log by it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabaseConfiguration.class, RequestCodeIT.Broken.class})
@ExtendWith(OutputCaptureExtension.class)
class RequestCodeIT {

    @LocalServerPort
    private int port;
    private final HttpClient client = HttpClient.newHttpClient();

    /** At an address for which nobody signs in. */
    @TestConfiguration(proxyBeanMethods = false)
    @RestController
    static class Broken {

        @GetMapping("/agenda/kapot")
        String breaks() {
            throw new IllegalStateException("kapot voor de proef");
        }
    }

    @Test
    void errorPageTellsTheCodeThatTheLogCarries(CapturedOutput log) throws Exception {
        HttpResponse<String> answer = ask("agenda/kapot");
        assertThat(answer.statusCode()).isEqualTo(500);
        String code = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(code).matches("[a-z0-9]{8}");
        assertThat(answer.body()).contains("Er ging iets mis", "(code for the help desk): " + code).doesNotContain("kapot", "{code}");
        assertThat(log).containsPattern("\\[" + code + "\\].*Servlet.service");
    }

    @Test
    void codeIsNeverTakenFromWhoAsks() throws Exception {
        HttpResponse<String> answer = client.send(request("login").header("X-Request-Id", "verzonnen").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().allValues("X-Request-Id")).hasSize(1).doesNotContain("verzonnen");
    }

    @Test
    void whatIsNotThereHasAPageToo() throws Exception {
        HttpResponse<String> answer = ask("publiek/nergens");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>").doesNotContain("{code}");
    }

    private HttpResponse<String> ask(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path)).header("Accept", "text/html");
    }
}
