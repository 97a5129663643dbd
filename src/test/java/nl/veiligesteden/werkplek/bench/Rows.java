package nl.veiligesteden.werkplek.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Collects rows and inserts some hundreds of them with one statement. */
final class Rows {

    private static final int AT_ONCE = 300;

    private final Connection connection;
    private final String table;
    private final String row;
    private final int columns;
    private final Rows[] first;
    private final List<Object> values = new ArrayList<>();

    /**
     * @param table with its columns between brackets
     * @param first what these rows refer to, which therefore goes in before them
     */
    Rows(Connection connection, String table, int columns, Rows... first) {
        this.first = first;
        this.connection = connection;
        this.table = table;
        this.columns = columns;
        this.row = "(" + "?, ".repeat(columns - 1) + "?)";
    }

    void add(Object... cells) throws SQLException {
        if (cells.length != columns) {
            throw new IllegalArgumentException(table + " has " + columns + " columns, not " + cells.length);
        }
        for (Object cell : cells) {
            values.add(cell);
        }
        if (values.size() == AT_ONCE * columns) {
            flush();
        }
    }

    void flush() throws SQLException {
        for (Rows referredTo : first) {
            referredTo.flush();
        }
        int rows = values.size() / columns;
        if (rows == 0) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " values " + (row + ", ").repeat(rows - 1) + row)) {
            for (int index = 0; index < values.size(); index++) {
                insert.setObject(index + 1, values.get(index));
            }
            insert.executeUpdate();
        }
        values.clear();
    }
}
