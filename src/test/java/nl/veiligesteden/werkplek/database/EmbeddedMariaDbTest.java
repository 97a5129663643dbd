package nl.veiligesteden.werkplek.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    private static final Path ENGINE = Path.of(".werkplek/engine");

    @TempDir
    Path temp;

    private EmbeddedMariaDb running;

    @AfterEach
    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    @Test
    void keepsItsRowsAfterARestart() throws SQLException {
        start();
        execute("create table note (line varchar(40))");
        execute("insert into note values ('blijft')");

        running.stop();
        start();

        assertThat(query("select line from note")).isEqualTo("blijft");
    }

    @Test
    void keepsItsRowsAfterAKill() throws Exception {
        start();
        execute("create table note (line varchar(40))");
        execute("insert into note values ('blijft')");

        ProcessHandle server = running.serverProcess();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
        running.stop();
        start();

        assertThat(query("select line from note")).isEqualTo("blijft");
    }

    @Test
    void startsAgainTheServerThatWasKilled() throws Exception {
        start();
        execute("create table note (line varchar(40))");
        execute("insert into note values ('blijft')");

        ProcessHandle killed = running.serverProcess();
        killed.destroyForcibly();
        killed.onExit().get(10, TimeUnit.SECONDS);

        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> assertThat(query("select line from note")).isEqualTo("blijft"));
        assertThat(running.serverProcess().pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void refusesASecondInstanceOnTheSameData() {
        start();

        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> EmbeddedMariaDb.start(dataDir(), ENGINE))
                .withMessageStartingWith("Another instance is running on the data directory ")
                .satisfies(refusal -> assertThat(refusal.action()).contains("werkplek.data-dir"));
    }

    @Test
    void beginsAfreshWhenTheFirstStartWasCutOff() throws Exception {
        Path partial = Files.createDirectories(dataDir().resolve("mariadb.partial"));
        Files.writeString(partial.resolve("ibdata1"), "half");

        start();

        assertThat(query("select 1")).isEqualTo("1");
        assertThat(partial).doesNotExist();
    }

    @Test
    void endsTheServerThatAKilledRunLeftBehind() {
        start();

        ServerProcess.endLeftover(dataDir().resolve("mariadb/mariadb.pid"), dataDir().resolve("mariadb"));

        assertThat(running.serverProcess().isAlive()).isFalse();
    }

    @Test
    void leavesOthersAloneThatHaveTheNumberOfAnEndedServer() throws Exception {
        Path pidFile = Files.writeString(temp.resolve("mariadb.pid"), Long.toString(ProcessHandle.current().pid()));

        ServerProcess.endLeftover(pidFile, dataDir().resolve("mariadb"));

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void findsAccentedNamesWithoutTheirAccents() throws SQLException {
        start();
        execute("create table place (name varchar(40))");
        execute("insert into place values ('Café'), ('ĳsbaan')");

        assertThat(query("select count(*) from place where name = 'cafe' or name = 'IJsbaan'")).isEqualTo("2");
        assertThat(query("select @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
    }

    @Test
    void knowsOneAccountAndAsksItsPassword() throws SQLException {
        start();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(running.jdbcUrl(), "root", ""));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(running.jdbcUrl(), running.user(), "guess"));
        assertThat(dataDir().resolve("init.sql")).doesNotExist();
    }

    /** A blank in the path and more characters than a socket's address may have. */
    private Path dataDir() {
        return temp.resolve("a rather long directory name".repeat(4)).resolve("data");
    }

    private void start() {
        running = EmbeddedMariaDb.start(dataDir(), ENGINE, "--innodb-log-file-size=8M");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(running.jdbcUrl(), running.user(), running.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private String query(String select) throws SQLException {
        try (var connection = DriverManager.getConnection(running.jdbcUrl(), running.user(), running.password());
                var sql = connection.createStatement(); var rows = sql.executeQuery(select)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
