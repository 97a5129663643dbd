package nl.veiligesteden.werkplek.audit;

import java.util.List;
import nl.veiligesteden.werkplek.database.DatabaseAlone;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code audit verify} on the command line: checks the chain of the database that the application is set up with, while nothing else of the application runs. */
public final class AuditCommand {

    private static final List<String> VERIFY = List.of("audit", "verify");

    private AuditCommand() {
    }

    /** Whether this is what the command line asks for. */
    public static boolean isAsked(String... arguments) {
        return List.of(arguments).equals(VERIFY);
    }

    /** @return what the process ends with: 0 where all is sound, else 1 */
    public static int verify(String... settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(DatabaseAlone.class).logStartupInfo(false)
                .properties("logging.level.root=warn", "spring.main.web-application-type=none").run(settings)) {
            AuditCheck check = new ChainWalk(context.getBean(JdbcClient.class)).check();
            System.out.println(check.text());
            return check.isSound() ? 0 : 1;
        }
    }
}
