package nl.veiligesteden.werkplek.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veiligesteden.werkplek.testing.TestDatabase;

/** Compares two databases by asking both the same, knowing nothing of how backups are written: every table, with its rows of before, every statement that made something, byte for byte. */
final class Copies {

    private Copies() {
    }

    static void areTheSame(TestDatabase one, TestDatabase other) throws SQLException {
        try (Connection here = one.connect(); Connection there = other.connect()) {
            areTheSame(everything(here), there);
        }
    }

    static void areTheSame(Map<String, List<String>> expected, Connection there) throws SQLException {
        Map<String, List<String>> held = everything(there);
        assertThat(held.keySet()).isEqualTo(expected.keySet());
        expected.forEach((what, rows) -> assertThat(held.get(what)).as(what).isEqualTo(rows));
    }

    /** Of each thing that stands in a database how it is made, and of tables each row. */
    static Map<String, List<String>> everything(Connection connection) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : names(connection, "select table_name from information_schema.tables where table_schema = database()")) {
            String made = made(connection, "table " + table);
            String columns = "*" + (made.contains("SYSTEM VERSIONING") && !made.contains("PERIOD FOR") ? ", row_start, row_end" : "");
            List<String> rows = rows(connection, columns, "`" + table + "`" + (made.contains("SYSTEM VERSIONING") ? " for system_time all" : ""));
            rows.addFirst(made);
            all.put("table " + table, rows);
        }
        for (String what : names(connection, """
                select concat('trigger ', trigger_name) from information_schema.triggers where trigger_schema = database()
                union select concat(lower(routine_type), ' ', routine_name) from information_schema.routines where routine_schema = database()""")) {
            all.put(what, List.of(made(connection, what)));
        }
        return all;
    }

    static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    /** All columns of what shows it, such as the settings under which a trigger runs; but for when that was. */
    private static String made(Connection connection, String what) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("show create " + what)) {
            row.next();
            Map<String, String> columns = new TreeMap<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.put(row.getMetaData().getColumnLabel(i), row.getString(i));
            }
            columns.remove("Created");
            return columns.toString();
        }
    }

    private static List<String> rows(Connection connection, String columns, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select " + columns + " from " + table)) {
            while (row.next()) {
                StringBuilder all = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    all.append(row.getObject(i) instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : row.getString(i)).append(';');
                }
                rows.add(all.toString());
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
