package nl.veiligesteden.werkplek.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.testing.TestDatabaseConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One click of a mail program stops mail, and nothing else does; over real HTTP, without a session. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabaseConfiguration.class, TestWorkspaces.class})
class StopMailIT {

    @LocalServerPort
    private int port;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private MailStops stops;
    @Autowired
    private JdbcClient jdbc;

    private PartnerWorkspace partner;

    @BeforeEach
    void begin() {
        partner = workspaces.partner();
    }

    @Test
    void stopsTheKindsOfTheMailByPostAlone() throws Exception {
        String link = link("TASK_ASKED,MENTIONED");
        HttpResponse<String> looked = send(request(link).header("Accept", "text/html").GET());
        assertThat(looked.statusCode()).isEqualTo(303);
        assertThat(looked.headers().firstValue("Location")).hasValueSatisfying(page -> assertThat(page).startsWith("/mail-stoppen/"));
        assertThat(off()).isEmpty();
        HttpResponse<String> stopped = post(link);
        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(stopped.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(off()).containsExactlyInAnyOrder("TASK_ASKED", "MENTIONED");
        assertThat(post(link).statusCode()).as("once more").isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'mail.stopped' and actor_id = :id").param("id", partner.actor().account().value())
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void stopsAllTheRestWhereTheMailItselfAlwaysComes() throws Exception {
        assertThat(post(link("SIGN_IN")).statusCode()).isEqualTo(200);
        assertThat(off()).contains("TASK_ASKED", "TASK_RETURNED", "MENTIONED").doesNotContain("SIGN_IN", "INVITED", "HELP_ASKED");
    }

    @Test
    void knowsNoOtherLinkNorThatOfWhoLeft() throws Exception {
        String link = link("TASK_ASKED");
        assertThat(post("afmelden/" + "x".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(post("afmelden/kort").statusCode()).isEqualTo(404);
        jdbc.sql("update account set ended_at = utc_timestamp() where id = :id").param("id", partner.actor().account().value()).update();
        assertThat(post(link).statusCode()).isEqualTo(404);
        assertThat(off()).isEmpty();
        assertThat(jdbc.sql("select token_digest from mail_stop").query(String.class).list()).noneMatch(link::contains);
    }

    private String link(String kinds) {
        return StopMailEndpoint.PATH + stops.issue(partner.actor().account(), kinds).value();
    }

    private List<String> off() {
        return jdbc.sql("select kind from mail_off where account_id = :id").param("id", partner.actor().account().value()).query(String.class).list();
    }

    private HttpResponse<String> post(String path) throws Exception {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
