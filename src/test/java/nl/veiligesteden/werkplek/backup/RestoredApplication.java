package nl.veiligesteden.werkplek.backup;

import nl.veiligesteden.werkplek.testing.TestDatabase;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.TestContextManager;

/** A second application, on a database that was put back, beside the one of the test. */
@SpringBootTest
@ActiveProfiles("demo")
@Import(RestoredApplication.Configuration.class)
class RestoredApplication {

    private static TestDatabase database;

    static ApplicationContext on(TestDatabase restored) {
        database = restored;
        return new TestContextManager(RestoredApplication.class).getTestContext().getApplicationContext();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        JdbcConnectionDetails restored() {
            return new JdbcConnectionDetails() {

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
            };
        }

        @Bean
        DynamicPropertyRegistrar noJobs() {
            return registry -> registry.add("werkplek.jobs.run", () -> false);
        }
    }
}
