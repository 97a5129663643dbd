package nl.veiligesteden.werkplek.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a database must be before anything is made in it: what it lacks is said with the statement that mends it, since a table that was made
 * in another collation, or without its history, shows nothing of it until somebody searches or looks back.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseRequirements {

    static final String COLLATION = "utf8mb4_uca1400_ai_ci";
    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;
    /** The server's error where a binary log is kept and functions are not trusted. */
    private static final int NOT_TRUSTED = 1419;
    /** What the migrations and the application do, in short. */
    private static final List<String> RIGHTS = List.of(
            "create table werkplek_rights (id int primary key, other int, foreign key (other) references werkplek_rights (id)) with system versioning",
            "create index werkplek_rights_other on werkplek_rights (other)", "insert into werkplek_rights (id) values (1)",
            "create function werkplek_rights_function() returns int deterministic return 1", "drop function werkplek_rights_function",
            "create trigger werkplek_rights_trigger before insert on werkplek_rights for each row set new.other = null", "alter table werkplek_rights add column word varchar(9)",
            "update werkplek_rights set word = 'x'", "delete from werkplek_rights", "select count(*) from werkplek_rights for system_time all", "drop table werkplek_rights");

    @Bean
    FlywayMigrationStrategy looksBeforeItMigrates() {
        return flyway -> {
            check(flyway.getConfiguration().getDataSource());
            refuseNewer(flyway);
            if (flyway.info().pending().length > 0) {
                tryRights(flyway.getConfiguration().getDataSource());
            }
            Flyway.configure().configuration(flyway.getConfiguration()).dataSource(new WithoutHaste(flyway.getConfiguration().getDataSource())).load().migrate();
        };
    }

    /** An older application would write what the newer one forgot, or forget what it wrote: Flyway by itself would only tell the log. */
    private static void refuseNewer(Flyway flyway) {
        List<String> unknown = Stream.of(flyway.info().all()).filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS || migration.getState() == MigrationState.FUTURE_FAILED)
                .map(migration -> "V" + migration.getVersion()).toList();
        if (!unknown.isEmpty()) {
            throw new DatabaseUnavailableException("A newer version of the application changed this database (" + String.join(", ", unknown) + "), and this version doesn't know what that means.",
                    "Start the version that was here last, or a newer one; or restore a backup of before the update into an empty database.");
        }
    }

    /** @throws DatabaseUnavailableException for a database that would do harm unseen */
    public static void check(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        String version = jdbc.queryForObject("select version()", String.class);
        String[] parts = version.split("[.-]");
        int major = Integer.parseInt(parts[0]);
        if (!version.contains("MariaDB") || major < OLDEST_MAJOR || major == OLDEST_MAJOR && Integer.parseInt(parts[1]) < OLDEST_MINOR) {
            throw new DatabaseUnavailableException("The database server is " + version + ".", "Use MariaDB 10.11, 11.4 or later.");
        }
        String collation = jdbc.queryForObject("select @@collation_database", String.class);
        if (!collation.equals(COLLATION)) {
            throw new DatabaseUnavailableException("The database has the collation " + collation + ", in which names are not found as people write them.",
                    "Run: ALTER DATABASE `" + jdbc.queryForObject("select database()", String.class) + "` CHARACTER SET utf8mb4 COLLATE " + COLLATION + ";");
        }
        String history = jdbc.queryForObject("select @@system_versioning_alter_history", String.class);
        if (!history.equals("KEEP")) {
            throw new DatabaseUnavailableException("The server has system_versioning_alter_history=" + history + ", with which no table with a history can be changed.",
                    "Run: SET GLOBAL system_versioning_alter_history = KEEP; and put system_versioning_alter_history=KEEP beneath [mariadbd] in its configuration.");
        }
    }

    /** Does in short what will be done, in tables that go away again. @throws DatabaseUnavailableException where the account may not */
    public static void tryRights(DataSource database) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists werkplek_rights");
            for (String each : RIGHTS) {
                statement.execute(each);
            }
        } catch (SQLException refused) {
            if (refused.getErrorCode() == NOT_TRUSTED) {
                throw new DatabaseUnavailableException("The server keeps a binary log and trusts no account but its administrator's with triggers and functions, by which reports stay what they were.",
                        "Run: SET GLOBAL log_bin_trust_function_creators = 1; and put log_bin_trust_function_creators=1 beneath [mariadbd] in its configuration.", refused);
            }
            throw new DatabaseUnavailableException("The account may not do in the database what is needed: " + refused.getMessage(),
                    "Run as administrator of the server: GRANT ALL ON werkplek.* TO 'werkplek'@'%'; with the names of your database and account.", refused);
        }
    }
}
