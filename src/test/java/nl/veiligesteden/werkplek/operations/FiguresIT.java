package nl.veiligesteden.werkplek.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.testing.ViewTest;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.Items;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What Prometheus gets, over its own port. */
@Import({TestWorkspaces.class, TestItems.class})
@TestPropertySource(properties = "werkplek.metrics.port=0")
class FiguresIT extends ViewTest {

    @Autowired
    private FiguresPort port;
    @Autowired
    private Figures figures;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;

    @BeforeEach
    void aJobThatFailed() {
        jdbc.sql("replace into job (task_name, task_instance, execution_time, picked, last_success, consecutive_failures, version) values ('figures.test', 'x', utc_timestamp(), false, utc_timestamp() - interval 1 hour, 3, 1)")
                .update();
    }

    private String read() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.port() + "/metrics")).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static double value(String all, String line) {
        return Arrays.stream(all.split("\n")).filter(found -> found.startsWith(line + " ")).mapToDouble(found -> Double.parseDouble(found.substring(found.lastIndexOf(' ') + 1))).findFirst().orElse(0);
    }

    @Test
    void tellsActsPagesMailsJobsAndThePool() throws Exception {
        MunicipalityWorkspace officer = workspaces.municipality(Role.POLICY_OFFICER);
        double before = value(read(), "werkplek_acts_total{kind=\"item\"}");
        items.create(officer, testItems.plan(officer), ItemDraft.of(ItemKind.ACTION, "Een geheime titel"));
        signIn("daan@hengelo.example");
        Paths.open("gemeente/hengelo");
        figures.look();
        String all = read();
        assertThat(value(all, "werkplek_job_failures{job=\"figures.test\"}")).isEqualTo(3);
        assertThat(value(all, "werkplek_job_success_age_seconds{job=\"figures.test\"}")).isBetween(3_600.0, 3_700.0);
        assertThat(value(all, "werkplek_acts_total{kind=\"item\"}")).isEqualTo(before + 1);
        assertThat(value(all, "werkplek_page_seconds_count{page=\"DashboardView\"}")).isPositive();
        assertThat(value(all, "werkplek_page_seconds_bucket{page=\"DashboardView\",le=\"+Inf\"}")).isPositive();
        assertThat(all).contains("werkplek_mails{state=", "werkplek_live_tabs ", "hikaricp_connections_active{", "jvm_memory_used_bytes{");
    }

    /** A figure that a rule or a picture asks for and that there isn't would never ring. Those of the web server are told by itself, and this test has none. */
    @Test
    void everyFigureThatTheRulesAndThePicturesAskForIsThere() throws Exception {
        signIn("daan@hengelo.example");
        Paths.open("gemeente/hengelo");
        figures.look();
        String all = read();
        Set<String> asked = new TreeSet<>();
        for (String file : List.of("alerts.yaml", "dashboard.json")) {
            Matcher names = Pattern.compile("\\b(?:werkplek|hikaricp|jvm|disk|process)_[a-z_]+\\b").matcher(Files.readString(Path.of("docker/metrics", file)));
            while (names.find()) {
                asked.add(names.group());
            }
        }
        assertThat(asked).hasSizeGreaterThan(10).allMatch(name -> all.lines().anyMatch(line -> line.startsWith(name + " ") || line.startsWith(name + "{")));
    }

    /** Whoever reads the figures learns nothing of anybody: each word of a label is one of the source. */
    @Test
    void tellsNothingOfAPersonOrAMunicipality() throws Exception {
        signIn("daan@hengelo.example");
        List.of("gemeente/hengelo", "gemeente/hengelo/onderdelen", "mijn-werk").forEach(Paths::open);
        figures.look();
        String all = read();
        assertThat(all).doesNotContainPattern(Pattern.compile("(?i)hengelo|daan|@|geheime titel|[0-9a-f]{8}-[0-9a-f]{4}-"));
        assertThat(Arrays.stream(all.split("\n")).filter(line -> line.startsWith("werkplek_page_seconds_count")).count()).isBetween(1L, 10L);
    }
}
