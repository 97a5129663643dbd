package nl.veiligesteden.werkplek.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veiligesteden.werkplek.database.EmbeddedMariaDb;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB for tests: one server for the whole JVM, a database of its own for whoever asks. It begins empty at every
 * run, and doesn't wait for the disk, since nobody needs its data afterwards.
 */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** An empty database that nobody else uses. */
    public static TestDatabase fresh() {
        TestDatabase database = new TestDatabase("werkplek_test_" + NUMBER.incrementAndGet());
        database.execute("werkplek", "CREATE DATABASE " + database.name
                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
        return database;
    }

    public String jdbcUrl() {
        return Server.RUNNING.jdbcUrl(name);
    }

    public String user() {
        return Server.RUNNING.user();
    }

    public String password() {
        return Server.RUNNING.password();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user(), password());
    }

    /** Gives its room back; a test need not call this. */
    public void drop() {
        execute("werkplek", "DROP DATABASE IF EXISTS " + name);
    }

    private void execute(String database, String statement) {
        try (var connection = DriverManager.getConnection(Server.RUNNING.jdbcUrl(database), user(), password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Started by its first use. */
    private static final class Server {

        static final EmbeddedMariaDb RUNNING = start();

        private static EmbeddedMariaDb start() {
            // Tests run in two processes, side by side.
            Path dataDir = Path.of("target/test-database-" + System.getProperty("werkplek.test.fork", "1"));
            deleteData(dataDir);
            EmbeddedMariaDb server = EmbeddedMariaDb.start(dataDir, Path.of(".werkplek/engine"),
                    "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--max-connections=500");
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop test database"));
            return server;
        }

        private static void deleteData(Path dataDir) {
            try {
                FileSystemUtils.deleteRecursively(dataDir.resolve("mariadb"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
