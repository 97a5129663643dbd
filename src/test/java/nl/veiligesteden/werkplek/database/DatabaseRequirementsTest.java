package nl.veiligesteden.werkplek.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import javax.sql.DataSource;
import nl.veiligesteden.werkplek.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that would do harm without a word is refused before the first table stands in it. */
class DatabaseRequirementsTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcTemplate jdbc = new JdbcTemplate(source(""));

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void takesADatabaseAsTheReadmeAsks() {
        assertThatCode(() -> migrate(source(""))).doesNotThrowAnyException();
        assertThatCode(() -> DatabaseRequirements.tryRights(source(""))).doesNotThrowAnyException();
        assertThat(jdbc.queryForList("select table_name from information_schema.tables where table_schema = database()", String.class))
                .doesNotContain("werkplek_rights");
    }

    @Test
    void refusesAnotherCollationWithTheStatementThatMendsIt() {
        jdbc.execute("alter database " + name() + " collate utf8mb4_general_ci");
        assertThatExceptionOfType(DatabaseUnavailableException.class).isThrownBy(() -> migrate(source("")))
                .withMessageContaining("utf8mb4_general_ci").satisfies(refusal -> jdbc.execute(refusal.action().replaceAll("Run: |;", "")));
        assertThat(jdbc.queryForObject("select count(*) from information_schema.tables where table_schema = database()", Integer.class)).isZero();
        assertThatCode(() -> migrate(source(""))).doesNotThrowAnyException();
    }

    @Test
    void refusesAServerThatKeepsNoHistoryWhenATableChanges() {
        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> migrate(source("&sessionVariables=system_versioning_alter_history=ERROR")))
                .withMessageContaining("system_versioning_alter_history=ERROR").satisfies(refusal -> assertThat(refusal.action()).contains("SET GLOBAL"));
    }

    @Test
    void refusesAnAccountThatMayNotMakeTables() {
        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> DatabaseRequirements.tryRights(source("&sessionVariables=tx_read_only=1"))).satisfies(refusal -> assertThat(refusal.action()).contains("GRANT"));
    }

    /** Also where the newer migration failed halfway: that is for the newer version to mend. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesADatabaseThatANewerVersionChanged(boolean succeeded) {
        DatabaseRequirements requirements = new DatabaseRequirements();
        Flyway flyway = Flyway.configure().dataSource(source("")).load();
        requirements.looksBeforeItMigrates().migrate(flyway);
        assertThatCode(() -> requirements.looksBeforeItMigrates().migrate(flyway)).doesNotThrowAnyException();
        jdbc.update("insert into flyway_schema_history select max(installed_rank) + 1, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 1, 'werkplek', now(), 1, ? from flyway_schema_history", succeeded);
        assertThatExceptionOfType(DatabaseUnavailableException.class).isThrownBy(() -> requirements.looksBeforeItMigrates().migrate(flyway))
                .withMessageContaining("A newer version of the application changed this database (V9999)").satisfies(refusal -> assertThat(refusal.action()).contains("restore a backup"));
    }

    private static void migrate(DataSource source) {
        Flyway flyway = Flyway.configure().dataSource(source).locations("classpath:db/none").failOnMissingLocations(false).load();
        new DatabaseRequirements().looksBeforeItMigrates().migrate(flyway);
    }

    private String name() {
        return jdbc.queryForObject("select database()", String.class);
    }

    private DataSource source(String options) {
        return new DriverManagerDataSource(database.jdbcUrl() + options, database.user(), database.password());
    }
}
