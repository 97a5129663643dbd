package nl.veiligesteden.werkplek.backup;

import nl.veiligesteden.werkplek.testing.TestDatabase;
import nl.veiligesteden.werkplek.testing.TestDatabaseConfiguration;
import nl.veiligesteden.werkplek.testing.TestDatabaseConfiguration.TestConnectionDetails;
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

        /** The test drops it, not the application. */
        @Bean(destroyMethod = "")
        TestConnectionDetails restored() {
            return new TestConnectionDetails(database);
        }

        @Bean
        DynamicPropertyRegistrar noJobsAndMuchPatience() {
            return TestDatabaseConfiguration.noJobsAndMuchPatience();
        }
    }
}
