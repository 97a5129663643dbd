package nl.veiligesteden.werkplek.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.database.EmbeddedMariaDb;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What {@code src/docs/beheer/reservekopie.md} says of going back to a moment, done: with the programs of MariaDB's client package, which this test skips where they aren't. */
class PointInTimeIT {

    private static final Path ENGINE = Path.of(".werkplek/engine");
    private static final String PASSWORD = "van de beheerder";
    private static final String FIRST = "CREATE DATABASE IF NOT EXISTS werkplek CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci; "
            + "CREATE USER IF NOT EXISTS beheer@127.0.0.1 IDENTIFIED BY '" + PASSWORD + "'; GRANT ALL ON *.* TO beheer@127.0.0.1 WITH GRANT OPTION;";

    @TempDir
    Path folder;

    private Path binlog;
    private Path client;
    private EmbeddedMariaDb lost;
    private EmbeddedMariaDb found;

    @BeforeEach
    void begin() throws IOException {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(":")).map(directory -> Path.of(directory, "mariadb-binlog")).filter(Files::isExecutable).findFirst();
        assumeTrue(program.isPresent(), "mariadb-binlog is not at hand: Debian's package mariadb-client has it");
        binlog = program.get();
        lost = start("lost");
        found = start("found");
        client = ENGINE.resolve("mariadb-11.4.5/bin/mariadb");
    }

    @AfterEach
    void end() {
        Stream.of(lost, found).filter(server -> server != null).forEach(EmbeddedMariaDb::stop);
    }

    private EmbeddedMariaDb start(String name) throws IOException {
        Path first = Files.writeString(folder.resolve(name + ".sql"), FIRST.replace("; ", ";\n"));
        return EmbeddedMariaDb.start(folder.resolve(name), ENGINE, "--log-bin=binlog", "--server-id=1", "--binlog-format=ROW", "--log-bin-trust-function-creators=1", "--init-file=" + first);
    }

    private static DriverManagerDataSource source(EmbeddedMariaDb server) {
        return new DriverManagerDataSource(server.jdbcUrl(), "beheer", PASSWORD);
    }

    private static List<String> ask(EmbeddedMariaDb server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), "beheer", PASSWORD)) {
            return Copies.names(connection, sql);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(lost.jdbcUrl(), "beheer", PASSWORD); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void allThatWasDoneUntilJustBeforeTheMistakeIsThereAgain() throws Exception {
        Flyway.configure().dataSource(source(lost)).load().migrate();
        execute("create table proof (id int primary key, words varchar(90)) with system versioning", "insert into proof values (1, 'voor de kopie')");
        Backups backups = new Backups(folder.resolve("backups"), null, Clock.systemUTC());
        Backups.Made made = backups.make(source(lost), Keep.ALL);
        assertThat(made.script().about().binaryLog()).matches("binlog\\.\\d{6}:\\d+");
        execute("insert into proof values (2, 'na de kopie')", "update proof set words = 'gewijzigd na de kopie' where id = 1", "flush binary logs", "insert into proof values (3, 'in het volgende bestand')");
        List<String> before = ask(lost, "select concat(id, words, row_start, row_end) from proof for system_time all order by 1");
        execute("drop table proof");

        new Restore(source(found), backups).from(made.file());
        assertThat(ask(found, "select words from proof")).containsExactly("voor de kopie");
        String[] start = made.script().about().binaryLog().split(":");
        List<String> files = logs().stream().filter(file -> file.compareTo(start[0]) >= 0).toList();
        assertThat(files).hasSize(2);
        String mistake = positionBefore("DROP TABLE `proof`", files.getLast());
        replay(List.of("--start-position=" + start[1], "--stop-position=" + mistake), files);

        assertThat(ask(found, "select concat(id, words, row_start, row_end) from proof for system_time all order by 1")).isEqualTo(before).hasSize(4);
    }

    private List<String> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("lost/mariadb"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("binlog\\.\\d{6}")).sorted().toList();
        }
    }

    /** Where the transaction begins in which that was done. */
    private String positionBefore(String mistake, String file) throws Exception {
        Process process = new ProcessBuilder(binlog.toString(), "--no-defaults", "--base64-output=decode-rows", "--verbose", folder.resolve("lost/mariadb").resolve(file).toString()).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        assertThat(told).contains(mistake);
        Matcher begins = Pattern.compile("# at (\\d+)\\n#[^\\n]*\\tGTID ").matcher(told.substring(0, told.indexOf(mistake)));
        String last = null;
        while (begins.find()) {
            last = begins.group(1);
        }
        return last;
    }

    private void replay(List<String> options, List<String> files) throws Exception {
        String address = found.jdbcUrl().replaceAll("^.*:(\\d+)/.*$", "$1");
        ProcessBuilder read = new ProcessBuilder(Stream.of(Stream.of(binlog.toString(), "--no-defaults"), options.stream(), files.stream().map(file -> folder.resolve("lost/mariadb").resolve(file).toString())).flatMap(part -> part).toList());
        ProcessBuilder write = new ProcessBuilder(client.toString(), "--no-defaults", "--host=127.0.0.1", "--port=" + address, "--user=beheer", "--skip-ssl", "--binary-mode").redirectErrorStream(true);
        write.environment().put("MYSQL_PWD", PASSWORD);
        List<Process> both = ProcessBuilder.startPipeline(List.of(read, write));
        String told = new String(both.getLast().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(both.getLast().waitFor()).as(told).isZero();
    }
}
