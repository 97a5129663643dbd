package nl.veiligesteden.werkplek.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the database tells of one of its tables, and how its rows are written: each as a list of values of SQL, always the same for the same row, so that two copies of a table are
 * equal when the sums of their rows are. Of a table with a history the rows of before belong to it.
 */
record Table(String name, boolean versioned, List<Column> columns, List<String> order) {

    private static final Set<String> NUMBERS = Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal");
    private static final Set<String> TEXTS = Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set");
    private static final Set<String> PRINTED = Set.of("date", "datetime", "time", "timestamp", "year", "uuid", "inet4", "inet6");
    private static final Set<String> BYTES = Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob");
    /** Each may be as large as a piece of a file. */
    private static final int ROWS_IN_MEMORY = 16;
    private static final String ROW_END = "ROW END";

    private record Column(String name, Kind kind) {

        String asked() {
            return switch (kind) {
                case NUMBER, PRINTED -> "cast(" + quoted(name) + " as char)";
                case TEXT, BYTES -> quoted(name);
                // What is valid still ends at the end of time, which isn't the same on every version of the server.
                case ROW_END -> "if(" + quoted(name) + " > now(6), null, cast(" + quoted(name) + " as char))";
            };
        }
    }

    private enum Kind {NUMBER, TEXT, PRINTED, BYTES, ROW_END}

    /** All tables, in the order of their names. @throws BackupFailedException for what no backup would hold */
    static List<Table> in(Connection connection) throws SQLException {
        return matching(connection, "");
    }

    static Table named(Connection connection, String name) throws SQLException {
        return matching(connection, name).stream().findFirst().orElseThrow(() -> new BackupFailedException("Table " + name + " was not made."));
    }

    private static List<Table> matching(Connection connection, String only) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select table_name, table_type, engine from information_schema.tables where table_schema = database() and (? = '' or table_name = ?) order by table_name")) {
            statement.setString(1, only);
            statement.setString(2, only);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String name = row.getString(1);
                    String type = row.getString(2);
                    if (!type.equals("BASE TABLE") && !type.equals("SYSTEM VERSIONED") || !"InnoDB".equals(row.getString(3))) {
                        throw new BackupFailedException("A backup doesn't hold " + name + ", which is a " + type.toLowerCase(Locale.ROOT) + " of " + row.getString(3) + ".");
                    }
                    tables.add(of(connection, name, type.equals("SYSTEM VERSIONED")));
                }
            }
        }
        return tables;
    }

    private static Table of(Connection connection, String name, boolean versioned) throws SQLException {
        List<Column> columns = new ArrayList<>();
        List<String> period = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select column_name, data_type, coalesce(generation_expression, '') from information_schema.columns
                where table_schema = database() and table_name = ? order by ordinal_position""")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String made = row.getString(3);
                    if (made.equals("ROW START") || made.equals(ROW_END)) {
                        period.add(row.getString(1));
                        columns.add(new Column(row.getString(1), made.equals(ROW_END) ? Kind.ROW_END : kind(name, row.getString(1), row.getString(2))));
                    } else if (made.isEmpty()) {
                        columns.add(new Column(row.getString(1), kind(name, row.getString(1), row.getString(2))));
                    }
                }
            }
        }
        if (versioned && period.isEmpty()) {
            columns.add(new Column("row_start", Kind.PRINTED));
            columns.add(new Column("row_end", Kind.ROW_END));
            period.add("row_end");
        }
        List<String> key = strings(connection, "select column_name from information_schema.key_column_usage where table_schema = database() and constraint_name = 'PRIMARY' and table_name = ? order by ordinal_position", name);
        return new Table(name, versioned, columns, key.isEmpty() ? columns.stream().map(Column::name).toList() : Stream.concat(key.stream(), period.stream().filter(column -> !key.contains(column))).toList());
    }

    private static Kind kind(String table, String column, String type) {
        if (NUMBERS.contains(type)) {
            return Kind.NUMBER;
        } else if (TEXTS.contains(type)) {
            return Kind.TEXT;
        } else if (PRINTED.contains(type)) {
            return Kind.PRINTED;
        } else if (BYTES.contains(type)) {
            return Kind.BYTES;
        }
        throw new BackupFailedException("A backup doesn't hold columns of the type " + type + ", such as " + table + "." + column + ".");
    }

    static List<String> strings(Connection connection, String sql, String... parameters) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /** What is done with a row. */
    interface Row {

        void take(String tuple) throws IOException;
    }

    /** Row by row, in the order of the key. */
    void read(Connection connection, Row each) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_IN_MEMORY);
            try (ResultSet row = statement.executeQuery(select())) {
                while (row.next()) {
                    each.take(tuple(row));
                }
            }
        }
    }

    private String select() {
        return "select " + columns.stream().map(Column::asked).collect(Collectors.joining(", ")) + " from " + quoted(name) + (versioned ? " for system_time all" : "")
                + " order by " + order.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    String insert() {
        return "INSERT INTO " + quoted(name) + " (" + columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", ")) + ") VALUES";
    }

    /** One line. */
    private String tuple(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder("(");
        for (int i = 0; i < columns.size(); i++) {
            Kind kind = columns.get(i).kind();
            line.append(i == 0 ? "" : ",");
            if (kind == Kind.BYTES) {
                byte[] bytes = row.getBytes(i + 1);
                line.append(bytes == null ? "NULL" : "from_base64('" + Base64.getEncoder().encodeToString(bytes) + "')");
                continue;
            }
            String value = row.getString(i + 1);
            if (value == null) {
                line.append(kind == Kind.ROW_END ? "DEFAULT" : "NULL");
            } else if (kind == Kind.NUMBER) {
                line.append(value);
            } else {
                text(line, value);
            }
        }
        return line.append(')').toString();
    }

    private static void text(StringBuilder line, String value) {
        line.append('\'');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\'' -> line.append("\\'");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\0' -> line.append("\\0");
                case '\u001a' -> line.append("\\Z");
                default -> line.append(character);
            }
        }
        line.append('\'');
    }
}
