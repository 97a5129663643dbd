package nl.veiligesteden.werkplek.work;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads what may be empty. */
final class Columns {

    private Columns() {
    }

    static <E extends Enum<E>> E value(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
