package nl.veiligesteden.werkplek.plans.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview;
import nl.veiligesteden.werkplek.plans.intake.PlanImport;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.PlanPageReader;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.testing.TestDatabaseConfiguration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published page as anybody on the internet reads it, over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabaseConfiguration.class, TestWorkspaces.class})
class PublicPageIT {

    private static final String ODD = "De aanpak van gemeente Voorbeeld\n\nAmbitie\n\nVragen? wijk@voorbeeld.example of 074 – 245 98 76. <script>alert(1)</script> </script> & \"Łódź\" 🙂\n\n"
            + "Acties\n\n • Çelik’s actie: met <b>haken</b>.\n\nBetrokken afdelingen en samenwerkingspartners\n\n • Contactpersoon bij de gemeente: Pia Jansen – p.jansen@voorbeeld.example\n";

    @LocalServerPort
    private int port;
    @Autowired
    private PublishedPages pages;
    @Autowired
    private ProgrammePages programmePages;
    @Autowired
    private PlanImport planImport;
    @Autowired
    private Programme programme;
    @Autowired
    private TestWorkspaces workspaces;

    private final HttpClient client = HttpClient.newHttpClient();
    private ProgrammeWorkspace movisie;
    private MunicipalityWorkspace workspace;

    @BeforeEach
    void turnOn() {
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        workspace = workspaces.municipality(Role.COORDINATOR);
        programmePages.turn(movisie, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengelo", "enschede", "odd"})
    void whatThePageShowsIsReadBackSectionForSection(String seed) throws Exception {
        publish(seed.equals("odd") ? ODD : Files.readString(Path.of("src/main/resources/demo/plan-" + seed + ".txt")));
        HttpResponse<String> answer = get("");
        assertThat(answer.statusCode()).isEqualTo(200);
        PlanPage published = pages.page(workspace, 1);
        Reading reading = new PlanPageReader().read(answer.body().getBytes(StandardCharsets.UTF_8), "pagina.html");
        assertThat(reading).isInstanceOf(Reading.Read.class);
        assertThat(((Reading.Read) reading).page().title()).isEqualTo(published.title());
        assertThat(((Reading.Read) reading).page().sections()).isEqualTo(published.sections());
        JsonNode data = new JsonMapper().readTree(get(".json").body());
        assertThat(PageJson.read(data.get("page").toString())).isEqualTo(published);
    }

    @Test
    void holdsNothingButWhatWasPublished() throws Exception {
        publish(ODD);
        for (String ending : List.of("", ".json")) {
            String body = get(ending).body();
            assertThat(body).doesNotContain("@voorbeeld", "Jansen", "245 98", workspace.actor().name(), "De raad wil het", workspace.id().value().toString());
            assertThat(body).contains("Łódź", "Çelik");
        }
        Document page = Jsoup.parse(get("").body());
        assertThat(page.select("script:not([type=application/ld+json]), [onclick], [style], b")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html[lang=nl] title").text()).isNotEmpty();
        JsonNode linked = new JsonMapper().readTree(page.selectFirst("script").data());
        assertThat(linked.get("@type").asString()).isEqualTo("WebPage");
        assertThat(linked.get("url").asString()).endsWith("/publiek/" + workspace.slug());
    }

    @Test
    void isKeptForAWhileByWhoReadsItAndStandsInOtherPages() throws Exception {
        publish(ODD);
        HttpResponse<String> answer = get("");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "x-frame-options", "pragma");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).get().asString().contains("default-src 'none'", "frame-ancestors *");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(request("").header("If-None-Match", tag).GET());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send(request("").method("HEAD", HttpRequest.BodyPublishers.noBody())).statusCode()).isEqualTo(200);
        assertThat(send(request("").POST(HttpRequest.BodyPublishers.ofString("x=1"))).statusCode()).isEqualTo(405);
        HttpResponse<String> styles = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/publiek.css")).GET());
        assertThat(styles.statusCode()).isEqualTo(200);
        assertThat(styles.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void answersTheSameWhereNothingMayBeRead() throws Exception {
        HttpResponse<String> unpublished = get("");
        HttpResponse<String> unknown = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/publiek/bestaat-niet")).GET());
        publish(ODD);
        assertThat(get("").statusCode()).isEqualTo(200);
        programmePages.turn(movisie, false);
        HttpResponse<String> turnedOff = get("");
        HttpResponse<String> turnedOffData = get(".json");
        programmePages.turn(movisie, true);
        pages.withdraw(workspace, "Een fout");
        HttpResponse<String> withdrawn = get("");
        for (HttpResponse<String> answer : List.of(unpublished, unknown, turnedOff, turnedOffData, withdrawn)) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown.body()).contains("geen openbare pagina");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void onlyMovisieTurnsItOnAndSeesWhoPublished() throws Exception {
        publish(ODD);
        assertThat(programmePages.lines(movisie, Page.numbered(1, 1))).isNotEmpty();
        assertThat(programmePages.count(movisie)).isPositive();
        assertThat(programmePages.isTurnedOn(movisie)).isTrue();
        assertThat(pages.isTurnedOn(workspace)).isTrue();
    }

    private void publish(String text) {
        PeriodId period = programme.currentPeriod(workspace).id();
        Reading.Read read = (Reading.Read) new PlanPageReader().readText(text);
        ImportPreview preview = planImport.preview(workspace, period, read);
        PlanId plan = planImport.store(workspace, period, read.page(), read.facts(), preview.choices().knowingly(read.page().municipality()), preview.mark());
        pages.publish(workspace, plan, new PublishDraft("De raad wil het", Set.of(), pages.proposal(workspace, plan).mark()));
    }

    private HttpRequest.Builder request(String ending) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/publiek/" + workspace.slug() + ending));
    }

    private HttpResponse<String> get(String ending) throws IOException, InterruptedException {
        return send(request(ending).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
