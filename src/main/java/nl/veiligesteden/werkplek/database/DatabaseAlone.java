package nl.veiligesteden.werkplek.database;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;

/** The database by the same settings as for the application, and nothing else: for what runs on the command line. It migrates nothing. */
@ImportAutoConfiguration({EmbeddedDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class})
public final class DatabaseAlone {

    private DatabaseAlone() {
    }
}
