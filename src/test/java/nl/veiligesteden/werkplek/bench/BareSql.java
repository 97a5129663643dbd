package nl.veiligesteden.werkplek.bench;

import java.lang.reflect.InvocationTargetException;
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

    private final Connection connection;
    private final List<Statement> statements;

    BareSql(Connection connection, List<Statement> statements) throws SQLException {
        this.connection = connection;
        this.statements = statements;
        connection.setAutoCommit(false);
    }

    /** @return nanoseconds */
    long run() throws SQLException {
        Map<Object, Object> fresh = new HashMap<>();
        for (Statement statement : statements) {
            String sql = statement.sql().toLowerCase(Locale.ROOT);
            if (sql.startsWith("insert")) {
                statement.parameters().forEach(parameter -> newId(parameter, fresh));
            } else if (sql.startsWith("update") && sql.endsWith("where id=? and version=?")) {
                restoreVersion(sql, statement.parameters());
            }
        }
        connection.commit();
        long began = System.nanoTime();
        for (Statement statement : statements) {
            try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
                set(prepared, statement.parameters(), fresh);
                if (prepared.execute()) {
                    read(prepared.getResultSet());
                }
            }
        }
        connection.commit();
        return System.nanoTime() - began;
    }

    /** Rows that were inserted get another id, since the first ones stand. Ids that were asked for before are those of other rows. */
    private void newId(ParameterSetOperation parameter, Map<Object, Object> fresh) {
        Object value = parameter.getArgs()[1];
        boolean known = statements.stream().filter(other -> !other.sql().toLowerCase(Locale.ROOT).startsWith("insert"))
                .flatMap(other -> other.parameters().stream()).anyMatch(other -> value.equals(other.getArgs()[1]));
        if (value instanceof UUID && !known) {
            fresh.computeIfAbsent(value, key -> Id.nextValue());
        }
    }

    private void restoreVersion(String sql, List<ParameterSetOperation> parameters) throws SQLException {
        try (PreparedStatement restore = connection.prepareStatement("update " + sql.split(" ")[1] + " set version = ? where id = ?")) {
            restore.setObject(1, parameters.getLast().getArgs()[1]);
            restore.setObject(2, parameters.get(parameters.size() - 2).getArgs()[1]);
            restore.executeUpdate();
        }
    }

    private static void set(PreparedStatement prepared, List<ParameterSetOperation> parameters, Map<Object, Object> fresh) throws SQLException {
        for (ParameterSetOperation parameter : parameters) {
            Object[] arguments = parameter.getArgs().clone();
            arguments[1] = fresh.getOrDefault(arguments[1], arguments[1]);
            try {
                parameter.getMethod().invoke(prepared, arguments);
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
