package nl.veiligesteden.werkplek.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Loads the demo into an empty database, and tells who can sign in. */
@Configuration
@Profile("demo")
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Environment environment;

    DemoData(Environment environment) {
        this.environment = environment;
    }

    @Bean
    ApplicationRunner loadDemo(DemoLoader loader, DemoDocuments documents) {
        return arguments -> {
            if (loader.load()) {
                documents.load();
            }
        };
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        StringBuilder text = new StringBuilder("\n\n  Werkplek Veilige Steden: http://localhost:")
                .append(environment.getProperty("local.server.port")).append("\n  Demo accounts, all with the password ")
                .append(DemoAccounts.PASSWORD).append(":\n");
        DemoAccounts.PEOPLE.forEach(person -> text.append("    %-26s %-22s %s%n".formatted(person.email(), person.role().name().toLowerCase()
                .replace('_', ' '), person.place() == null ? "Movisie" : person.place())));
        LOG.info("{}", text);
    }
}
