package nl.veiligesteden.werkplek.testing;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

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

    record TestConnectionDetails(TestDatabase database) implements JdbcConnectionDetails, AutoCloseable {

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
