package nl.veiligesteden.werkplek.bench;

import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.testing.SqlRecorder.Statement;

/** Repeats a page's statements over plain JDBC, one after the other in one transaction, reading every column of every row. */
final class BareSql {

    private static final long RECENT = 5_000;

    private final Connection connection;
    private final List<Statement> statements;
    private final Map<UUID, UUID> fresh = new HashMap<>();
    private final long madeSince = System.currentTimeMillis() - RECENT;

    BareSql(Connection connection, List<Statement> statements) throws SQLException {
        this.connection = connection;
        this.statements = statements;
        connection.setAutoCommit(false);
    }

    /** What a run needs and is no part of it: ids for what is inserted, and the versions that are expected. */
    void prepare() throws SQLException {
        fresh.clear();
        for (Statement statement : statements) {
            String sql = statement.sql().toLowerCase(Locale.ROOT);
            if (sql.startsWith("insert")) {
                statement.parameters().forEach(parameter -> newId(parameter));
            } else if (sql.startsWith("update") && sql.endsWith("where id=? and version=?")) {
                restoreVersion(sql, statement.parameters());
            }
        }
        connection.commit();
    }

    void run() throws SQLException {
        for (Statement statement : statements) {
            try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
                set(prepared, statement.parameters());
                if (prepared.execute()) {
                    read(prepared.getResultSet());
                }
            }
        }
        connection.commit();
    }

    /** Rows that were inserted get another id, since the first ones stand. What was made just now is told by the time within the id. */
    private void newId(ParameterSetOperation parameter) {
        UUID id = id(parameter.getArgs()[1]);
        if (id != null && id.version() == 7 && id.getMostSignificantBits() >>> 16 >= madeSince) {
            fresh.computeIfAbsent(id, key -> Id.nextValue());
        }
    }

    private static UUID id(Object value) {
        if (value instanceof byte[] bytes && bytes.length == 16) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        return value instanceof UUID id ? id : value instanceof String text && text.matches("[0-9a-f-]{36}") ? UUID.fromString(text) : null;
    }

    private void restoreVersion(String sql, List<ParameterSetOperation> parameters) throws SQLException {
        try (PreparedStatement restore = connection.prepareStatement("update " + sql.split(" ")[1] + " set version = ? where id = ?")) {
            restore.setObject(1, parameters.getLast().getArgs()[1]);
            restore.setObject(2, parameters.get(parameters.size() - 2).getArgs()[1]);
            restore.executeUpdate();
        }
    }

    private void set(PreparedStatement prepared, List<ParameterSetOperation> parameters) throws SQLException {
        for (ParameterSetOperation parameter : parameters) {
            Object[] arguments = parameter.getArgs();
            UUID other = id(arguments[1]) == null ? null : fresh.get(id(arguments[1]));
            try {
                if (other == null) {
                    parameter.getMethod().invoke(prepared, arguments);
                } else {
                    prepared.setObject((Integer) arguments[0], other);
                }
            } catch (InvocationTargetException failed) {
                throw new SQLException(failed.getTargetException());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
        }
    }
}
