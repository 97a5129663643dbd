package nl.veiligesteden.werkplek.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.veiligesteden.werkplek.database.DatabaseRequirements;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Puts a backup into an empty database. The file is read to its end before anything is made; what was made is read back, table by table, and compared; whatever fails, the database is empty
 * again. Which migrations were done is written last, so that no application starts on a copy that was cut off.
 */
final class Restore {

    private static final int STATEMENTS_A_COMMIT = 50;
    private static final String EVERYTHING = """
            select table_name from information_schema.tables where table_schema = database()
            union select routine_name from information_schema.routines where routine_schema = database()
            union select event_name from information_schema.events where event_schema = database()""";

    private final DataSource database;
    private final Backups backups;

    Restore(DataSource database, Backups backups) {
        this.database = database;
        this.backups = backups;
    }

    /** @return what was put back */
    Script from(Path file) throws SQLException {
        try (Connection connection = database.getConnection()) {
            refuseWhatIsNotEmpty(connection);
        }
        Script script = backups.read(file, new RefuseNewer(known()));
        DatabaseRequirements.check(database);
        DatabaseRequirements.tryRights(database);
        refuseWhatIsTooLong(script);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Snapshot.waitAsLongAsItTakes(connection);
            Script loaded = backups.read(file, new Loading(connection));
            connection.commit();
            if (!loaded.tables().equals(script.tables())) {
                throw new BackupFailedException("The file " + file + " changed while it was put back.");
            }
            return script;
        } catch (SQLException | RuntimeException failed) {
            throw new BackupFailedException((failed instanceof BackupFailedException ? failed.getMessage() : "The database refused what the backup holds: " + failed.getMessage()) + " " + empty(), failed);
        }
    }

    private static void refuseWhatIsNotEmpty(Connection connection) throws SQLException {
        List<String> there = Table.strings(connection, EVERYTHING);
        if (there.isEmpty()) {
            return;
        }
        throw new BackupFailedException("The database " + name(connection) + " isn't empty: it holds " + there.stream().limit(3).collect(Collectors.joining(", ")) + (there.size() > 3 ? " and " + (there.size() - 3) + " more" : "")
                + (there.contains(Snapshot.HISTORY) ? "." : ", perhaps of a restore that was cut off.") + " A backup is put into an empty database only; nothing was changed. " + anew(connection));
    }

    private static String anew(Connection connection) throws SQLException {
        String name = Table.quoted(name(connection));
        return "If nobody needs what is in there: DROP DATABASE " + name + "; CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;";
    }

    private static String name(Connection connection) throws SQLException {
        return Table.strings(connection, "select database()").getFirst();
    }

    private Set<String> known() {
        return Stream.of(Flyway.configure().dataSource(database).load().info().all()).filter(migration -> migration.getVersion() != null).map(Restore::version).collect(Collectors.toSet());
    }

    private static String version(MigrationInfo migration) {
        return migration.getVersion().getVersion();
    }

    private void refuseWhatIsTooLong(Script script) throws SQLException {
        try (Connection connection = database.getConnection()) {
            long packet = Long.parseLong(Table.strings(connection, "select @@max_allowed_packet").getFirst());
            if (script.longest() + 1024 > packet) {
                throw new BackupFailedException("The server takes statements of at most " + packet + " bytes, and the backup has one of " + script.longest() + ". Run: SET GLOBAL max_allowed_packet = 67108864; and put it beneath [mariadbd] in its configuration.");
            }
        }
    }

    /** Takes away what was made. @return what became of it */
    private String empty() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String table : Table.strings(connection, "select table_name from information_schema.tables where table_schema = database()")) {
                statement.execute("drop table " + Table.quoted(table));
            }
            for (String kind : List.of("FUNCTION", "PROCEDURE")) {
                for (String routine : Table.strings(connection, "select routine_name from information_schema.routines where routine_schema = database() and routine_type = ?", kind)) {
                    statement.execute("drop " + kind + " " + Table.quoted(routine));
                }
            }
            return "The database is empty again.";
        } catch (SQLException gone) {
            return "What was made of it stands in the database and could not be taken away again (" + gone.getMessage() + "): drop the database and create it anew. No application starts on it.";
        }
    }

    /** A database that a newer application made is for that one. */
    private record RefuseNewer(Set<String> known) implements Script.Reading {

        @Override
        public void about(About about) {
            List<String> unknown = about.migrations().stream().filter(version -> !known.contains(version)).map(version -> "V" + version).toList();
            if (!unknown.isEmpty()) {
                throw new BackupFailedException("A newer version of the application made this backup (with " + String.join(", ", unknown) + "), and this version doesn't know what that means. Put it back with that version, or a newer one.");
            }
        }
    }

    private static final class Loading implements Script.Reading {

        private final Connection connection;
        private int statements;

        Loading(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void statement(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql);
            }
            if (++statements % STATEMENTS_A_COMMIT == 0) {
                connection.commit();
            }
        }

        /** What the database holds now is what it held then. */
        @Override
        public void tableEnded(String name, Sum told) throws SQLException, IOException {
            connection.commit();
            Sum.Running sum = new Sum.Running();
            Table.named(connection, name).read(connection, sum::add);
            if (!sum.total().equals(told)) {
                throw new BackupFailedException("Table " + name + " isn't in the database as it stands in the backup.");
            }
        }
    }
}
