package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.time.Duration;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way into an empty database: whoever runs the server names the first administrator's mail address, and finds in the log the
 * link by which that person signs in and chooses a password. Does nothing once anybody has an account.
 */
@Configuration
class FirstAdministrator {

    private static final Duration VALID = Duration.ofDays(14);
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    @Bean
    ApplicationRunner inviteFirstAdministrator(@Value("${werkplek.first-administrator:}") String email, JdbcClient jdbc, Clock clock,
                                               Repositories.Accounts accounts, Repositories.Memberships memberships, SignInLinks links,
                                               TransactionTemplate transaction) {
        return arguments -> {
            if (email.isBlank() || jdbc.sql("select count(*) from account").query(Integer.class).single() > 0) {
                return;
            }
            AccountId first = transaction.execute(status -> {
                Account account = accounts.saveAndFlush(new Account(new EmailAddress(email), email, clock.instant()));
                memberships.saveAndFlush(new Membership(account.id(), Role.PROGRAMME_ADMINISTRATOR, Place.PROGRAMME, null, email, clock.instant()));
                return account.id();
            });
            LOG.info("First administrator {}: sign in at /aanmelden/{}", email, links.issue(first, "wachtwoord", VALID).value());
        };
    }
}
