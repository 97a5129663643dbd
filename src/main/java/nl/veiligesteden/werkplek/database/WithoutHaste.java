package nl.veiligesteden.werkplek.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The same database for what may take as long as it takes, such as changing a large table: no answer within half a minute means to a page that the server hangs,
 * but to a migration that it works.
 */
public final class WithoutHaste extends DelegatingDataSource {

    public WithoutHaste(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        // The pool gives it its own patience back with the next one who takes it.
        connection.setNetworkTimeout(Runnable::run, 0);
        return connection;
    }
}
