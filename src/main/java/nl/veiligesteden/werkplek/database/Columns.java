package nl.veiligesteden.werkplek.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads columns that may be empty. */
public final class Columns {

    private Columns() {
    }

    public static <E extends Enum<E>> E value(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
