package nl.veiligesteden.werkplek.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One moment of the whole database, written while people go on: InnoDB shows all tables as they were when the transaction began. A table that is altered meanwhile makes it fail, which the
 * server says by itself.
 */
final class Snapshot {

    /** In it stands which migrations were done. It comes last: until then no application starts on the copy. */
    static final String HISTORY = "flyway_schema_history";
    private static final int AT_ONCE = 512 * 1024;
    private static final String SETTINGS = "SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO', time_zone = '+00:00', foreign_key_checks = 0, unique_checks = 0, system_versioning_insert_history = 1";
    /** The account that made something need not be there where it is put back. */
    private static final Pattern DEFINER = Pattern.compile("^CREATE DEFINER=NAME@NAME".replace("NAME", "(?:`(?:[^`]|``)*`|\"(?:[^\"]|\"\")*\")"));

    private final Connection connection;
    private final OutputStream to;
    private final Map<String, Sum> sums = new TreeMap<>();

    private Snapshot(Connection connection, OutputStream to) {
        this.connection = connection;
        this.to = to;
    }

    /** @return what was written, as the database told it */
    static Script write(Connection connection, OutputStream to, Clock clock) throws SQLException, IOException {
        begin(connection);
        About about = new About(About.FORMAT, one(connection, "select database()"), clock.instant().truncatedTo(ChronoUnit.SECONDS), one(connection, "select version()"), migrations(connection), binaryLog(connection));
        Snapshot snapshot = new Snapshot(connection, to);
        snapshot.all(about);
        connection.rollback();
        return new Script(about, snapshot.sums, 0);
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        waitAsLongAsItTakes(connection);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement()) {
            // Times are written as they are in one zone.
            statement.execute("set time_zone = '+00:00'");
            statement.execute("start transaction with consistent snapshot");
        }
    }

    /** For pages the address or the server may say that nothing takes longer than some seconds. */
    static void waitAsLongAsItTakes(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, 0);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set max_statement_time = 0, net_write_timeout = 3600, net_read_timeout = 3600");
        }
    }

    private static List<String> migrations(Connection connection) throws SQLException {
        if (Table.strings(connection, "select table_name from information_schema.tables where table_schema = database() and table_name = ?", HISTORY).isEmpty()) {
            throw new BackupFailedException("There is nothing to make a backup of: no application has started on this database yet.");
        }
        return Table.strings(connection, "select version from " + HISTORY + " where version is not null and success order by installed_rank");
    }

    /** Of this very moment, since the transaction holds it. */
    private static String binaryLog(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("show status where variable_name in ('binlog_snapshot_file', 'binlog_snapshot_position')")) {
            while (row.next()) {
                found.add(row.getString(2));
            }
        }
        return found.size() < 2 || found.getFirst().equals("none") || found.getFirst().isBlank() ? null : found.getFirst() + ":" + found.get(1);
    }

    private void all(About about) throws SQLException, IOException {
        List<Table> tables = Table.in(connection);
        lines(Script.first(about), "-- ./werkplek restore puts it back; so does mariadb --comments, in an empty database.", "DELIMITER " + Script.END_OF_STATEMENT);
        statement("SET NAMES utf8mb4");
        statement(SETTINGS);
        for (Table table : tables) {
            if (!table.name().equals(HISTORY)) {
                table(table);
            }
        }
        refuseEvents();
        for (String kind : List.of("FUNCTION", "PROCEDURE")) {
            for (String name : Table.strings(connection, "select routine_name from information_schema.routines where routine_schema = database() and routine_type = ? order by routine_name", kind)) {
                routine("show create " + kind + " " + Table.quoted(name), "Create " + (kind.equals("FUNCTION") ? "Function" : "Procedure"));
            }
        }
        for (String name : Table.strings(connection, "select trigger_name from information_schema.triggers where trigger_schema = database() order by event_object_table, action_timing, event_manipulation, action_order")) {
            routine("show create trigger " + Table.quoted(name), "SQL Original Statement");
        }
        for (Table table : tables) {
            if (table.name().equals(HISTORY)) {
                table(table);
            }
        }
        lines(Script.end(sums.size()));
    }

    private void refuseEvents() throws SQLException {
        List<String> events = Table.strings(connection, "select event_name from information_schema.events where event_schema = database()");
        if (!events.isEmpty()) {
            throw new BackupFailedException("A backup doesn't hold events of the database, such as " + events.getFirst() + ".");
        }
    }

    private void table(Table table) throws SQLException, IOException {
        statement(made("show create table " + Table.quoted(table.name()), "Create Table"));
        Rows rows = new Rows(table);
        table.read(connection, rows::add);
        Sum total = rows.end();
        sums.put(table.name(), total);
        lines(Script.endOfTable(table.name(), total));
    }

    /** Rows, as few statements as are not too long. */
    private final class Rows {

        private final Table table;
        private final Sum.Running sum = new Sum.Running();
        private String before;
        private int bytes;

        Rows(Table table) {
            this.table = table;
        }

        void add(String tuple) throws IOException {
            if (before == null) {
                lines(table.insert());
            } else if (bytes < AT_ONCE) {
                lines(before + ",");
            } else {
                lines(before, Script.END_OF_STATEMENT, table.insert());
                bytes = 0;
            }
            before = tuple;
            bytes += sum.add(tuple);
        }

        Sum end() throws IOException {
            if (before != null) {
                lines(before, Script.END_OF_STATEMENT);
            }
            return sum.total();
        }
    }

    /** With the settings under which it was made, by which it runs. */
    private void routine(String show, String column) throws SQLException, IOException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(show)) {
            row.next();
            String sql = row.getString(column);
            if (sql == null) {
                throw new BackupFailedException("The account may not see what " + show.substring("show create ".length()) + " does, so the backup would lack it. Grant it all rights on the database.");
            }
            statement("SET sql_mode = '" + row.getString("sql_mode") + "', collation_connection = '" + row.getString("collation_connection") + "'");
            statement(DEFINER.matcher(sql).replaceFirst("CREATE"));
        }
        statement(SETTINGS);
    }

    private String made(String show, String column) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(show)) {
            row.next();
            return row.getString(column);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return Table.strings(connection, sql).getFirst();
    }

    private void statement(String sql) throws IOException {
        if (sql.contains("\n" + Script.END_OF_STATEMENT + "\n")) {
            throw new BackupFailedException("A backup can't hold a statement with a line " + Script.END_OF_STATEMENT + ": " + sql.substring(0, Math.min(80, sql.length())));
        }
        lines(sql.replace("\r\n", "\n"), Script.END_OF_STATEMENT);
    }

    private void lines(String... lines) throws IOException {
        for (String line : lines) {
            to.write(line.getBytes(StandardCharsets.UTF_8));
            to.write('\n');
        }
    }
}
