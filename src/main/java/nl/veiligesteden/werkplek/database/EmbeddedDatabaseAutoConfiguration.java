package nl.veiligesteden.werkplek.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded database when nobody named another one. It is an auto-configuration, not a scanned one, so that
 * whatever a test brings comes first. As connection details the server starts before Flyway and stops after the pool.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(EmbeddedDatabaseAutoConfiguration.NoOutsideDatabase.class)
class EmbeddedDatabaseAutoConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    EmbeddedConnectionDetails embeddedConnectionDetails(@Value("${werkplek.data-dir:.werkplek/data}") Path dataDir,
            @Value("${werkplek.engine-dir:.werkplek/engine}") Path engineDir) {
        return new EmbeddedConnectionDetails(EmbeddedMariaDb.start(dataDir, engineDir));
    }

    record EmbeddedConnectionDetails(EmbeddedMariaDb database) implements JdbcConnectionDetails, AutoCloseable {

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
            database.stop();
        }
    }

    static class NoOutsideDatabase extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            boolean outside = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
            return new ConditionOutcome(!outside, ConditionMessage.of(outside ? "spring.datasource.url names a database"
                    : "no outside database is named"));
        }
    }
}
