package nl.veiligesteden.werkplek.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.WerkplekApplication;
import nl.veiligesteden.werkplek.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As whoever puts it on a server sees it: a process that ends, and says in its log what to change. */
class SafeStartIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NO_STACK_TRACE = "\tat ";

    @TempDir
    Path directory;

    @Test
    void tellsAllThatIsWrongWithTheSettingsAndAsksNoDatabase() throws Exception {
        Path password = Files.writeString(directory.resolve("password"), "kort\n");
        String log = endsWith(Map.of("WERKPLEK_DB_URL", "jdbc:mariadb://db.gemeente.invalid/werkplek", "WERKPLEK_DB_USER", "werkplek", "WERKPLEK_DB_PASSWORD_FILE", password.toString(),
                "WERKPLEK_ADDRESS", "http://werkplek.gemeente.invalid", "SPRING_MAIL_PASSWORD_FILE", directory.resolve("nergens").toString(), "SPRING_PROFILES_ACTIVE", "demo"));
        assertThat(log).contains("- SPRING_PROFILES_ACTIVE: ", "- WERKPLEK_DB_PASSWORD: ", "- WERKPLEK_DB_URL: ", "- WERKPLEK_ADDRESS: ", "- WERKPLEK_SECRETS_KEY: ", "- SPRING_MAIL_PASSWORD_FILE: ")
                .doesNotContain("kort", NO_STACK_TRACE, "HikariPool", "Tomcat started");
    }

    @Test
    void opensNoDoorThatNobodyHasAKeyTo() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Path password = Files.writeString(directory.resolve("password"), database.password());
        Path key = Files.writeString(directory.resolve("key"), "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=\n");
        String log = endsWith(Map.of("WERKPLEK_DB_URL", database.jdbcUrl(), "WERKPLEK_DB_USER", database.user(), "WERKPLEK_DB_PASSWORD_FILE", password.toString(),
                "WERKPLEK_SECRETS_KEY_FILE", key.toString()));
        assertThat(log).contains("- WERKPLEK_FIRST_ADMINISTRATOR: nobody has an account yet").doesNotContain(database.password(), NO_STACK_TRACE, "Tomcat started");
        database.drop();
    }

    /** What machines read is whole: one entry, one line. */
    @Test
    void tellsItInJsonWhereThatIsAsked() throws Exception {
        String log = endsWith(Map.of("WERKPLEK_LOG_FORMAT", "ecs", "WERKPLEK_DB_URL", "jdbc:mariadb://db.gemeente.invalid/werkplek", "SPRING_PROFILES_ACTIVE", "demo"));
        List<JsonNode> entries = log.lines().filter(line -> !line.isBlank() && !line.startsWith("WARNING: ")).map(JSON::readTree).toList();
        assertThat(entries).isNotEmpty().allSatisfy(entry -> assertThat(entry.has("@timestamp")).isTrue());
        assertThat(entries).anySatisfy(entry -> assertThat(entry.get("message").asString()).contains("- SPRING_PROFILES_ACTIVE: "));
    }

    /** @return what it said */
    private String endsWith(Map<String, String> settings) throws IOException, InterruptedException {
        Path log = directory.resolve("log");
        ProcessBuilder start = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                WerkplekApplication.class.getName(), "--server.port=0", "--vaadin.productionMode=true")).redirectErrorStream(true).redirectOutput(log.toFile());
        start.environment().putAll(settings);
        Process process = start.start();
        try {
            assertThat(process.waitFor(PATIENCE)).as("ends by itself").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
