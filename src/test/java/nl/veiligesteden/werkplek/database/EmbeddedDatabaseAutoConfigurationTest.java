package nl.veiligesteden.werkplek.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import javax.sql.DataSource;
import nl.veiligesteden.werkplek.database.EmbeddedDatabaseAutoConfiguration.EmbeddedConnectionDetails;
import nl.veiligesteden.werkplek.testing.TestDatabaseConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseAutoConfigurationTest {

    @TempDir
    Path dataDir;

    private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(
            AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class));

    @Test
    void servesWhenNobodyNamedADatabase() {
        application.withPropertyValues("spring.datasource.url=", "werkplek.data-dir=" + dataDir).run(context -> {
            assertThat(context).hasSingleBean(EmbeddedConnectionDetails.class);
            assertThat(JdbcClient.create(context.getBean(DataSource.class)).sql("select database()").query(String.class)
                    .single()).isEqualTo("werkplek");
        });
    }

    @Test
    void keepsOutOfTheWayOfAnOutsideDatabase() {
        application.withPropertyValues("spring.datasource.url=jdbc:mariadb://db.example/werkplek").run(context ->
                assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                        .isEqualTo("jdbc:mariadb://db.example/werkplek"));
    }

    @Test
    void keepsOutOfTheWayOfATestThatBringsItsOwn() {
        application.withUserConfiguration(TestDatabaseConfiguration.class).run(context ->
                assertThat(context).hasSingleBean(JdbcConnectionDetails.class).doesNotHaveBean(EmbeddedConnectionDetails.class));
    }

    @Test
    void saysWhatToSetWhenThereIsNeitherADatabaseNorAnEngine() {
        application.withClassLoader(new WithoutEngine()).withPropertyValues("werkplek.data-dir=" + dataDir).run(context ->
                assertThat(new DatabaseFailureAnalyzer().analyze(context.getStartupFailure()).getAction())
                        .startsWith("Set WERKPLEK_DB_URL"));
    }

    /** The class path of the production artefact. */
    private static final class WithoutEngine extends URLClassLoader {

        WithoutEngine() {
            super(new URL[0], EmbeddedDatabaseAutoConfigurationTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("ch/vorburger") ? Collections.emptyEnumeration() : super.getResources(name);
        }
    }
}
