package nl.veiligesteden.werkplek.testing;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Gives a Spring test a database of its own, which is dropped with the context:
 * {@code @SpringBootTest @Import(TestDatabaseConfiguration.class)}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    TestConnectionDetails testConnectionDetails() {
        return new TestConnectionDetails(TestDatabase.fresh());
    }

    /** What runs by the clock would change rows under a test's hands: a test calls it, or starts it by itself. And a busy build server is no failure. */
    @Bean
    public static DynamicPropertyRegistrar noJobsAndMuchPatience() {
        return registry -> {
            registry.add("werkplek.jobs.run", () -> false);
            registry.add("spring.datasource.hikari.connection-timeout", () -> 30_000);
        };
    }

    /** By which an application finds a database of a test. */
    public record TestConnectionDetails(TestDatabase database) implements JdbcConnectionDetails, AutoCloseable {

        @Override
        public String getUsername() {
            return database.user();
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }

        @Override
        public void close() {
            database.drop();
        }
    }
}
