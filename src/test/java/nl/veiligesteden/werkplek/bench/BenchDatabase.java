package nl.veiligesteden.werkplek.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.veiligesteden.werkplek.database.EmbeddedMariaDb;
import org.flywaydb.core.Flyway;

/** The large data set in a MariaDB of its own, made once and used again. */
final class BenchDatabase implements AutoCloseable {

    private static final Path DATA = Path.of("target/bench-database" + (LargeDataSet.ITEMS == 120 ? "" : "-" + LargeDataSet.ITEMS));

    private final EmbeddedMariaDb server;

    private BenchDatabase(EmbeddedMariaDb server) {
        this.server = server;
    }

    static BenchDatabase open() throws SQLException {
        BenchDatabase database = new BenchDatabase(EmbeddedMariaDb.start(DATA, Path.of(".werkplek/engine"), "--innodb-buffer-pool-size=512M"));
        Flyway.configure().dataSource(database.url(), database.user(), database.password()).load().migrate();
        try (Connection connection = database.connect()) {
            if (!LargeDataSet.stands(connection)) {
                long began = System.nanoTime();
                new LargeDataSet(connection).fill();
                System.out.printf("Made %d municipalities with %d items each in %d s%n", LargeDataSet.MUNICIPALITIES, LargeDataSet.ITEMS,
                        (System.nanoTime() - began) / 1_000_000_000);
            }
        }
        return database;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    String url() {
        return server.jdbcUrl();
    }

    String user() {
        return server.user();
    }

    String password() {
        return server.password();
    }

    @Override
    public void close() {
        server.stop();
    }
}
