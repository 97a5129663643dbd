package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Time;
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
            if (email.isBlank()) {
                return;
            }
            AccountId first = transaction.execute(status -> jdbc.sql("select count(*) from account").query(Integer.class).single() == 0
                    ? invite(new EmailAddress(email), accounts, memberships, clock) : uninvited(email, jdbc, clock));
            if (first == null) {
                return;
            }
            LOG.info("First administrator {}: sign in at /aanmelden/{}", email, links.issue(first, "wachtwoord", VALID).value());
        };
    }

    private static AccountId invite(EmailAddress email, Repositories.Accounts accounts, Repositories.Memberships memberships, Clock clock) {
        Account account = accounts.saveAndFlush(new Account(email, email.value(), clock.instant()));
        memberships.saveAndFlush(new Membership(account.id(), Role.PROGRAMME_ADMINISTRATOR, Place.PROGRAMME, null, email.value(), clock.instant()));
        return account.id();
    }

    /** Whose start was cut off before the link was told, or who let it pass: never was inside, and has no link that still works. */
    private static AccountId uninvited(String email, JdbcClient jdbc, Clock clock) {
        return jdbc.sql("""
                        select a.id from account a where a.email = :email and a.password_hash is null and a.ended_at is null
                        and exists (select 1 from membership m where m.account_id = a.id and m.role = 'PROGRAMME_ADMINISTRATOR' and m.ended_at is null)
                        and not exists (select 1 from sign_in_link l where l.account_id = a.id and (l.used_at is not null or l.expires_at > :now))""")
                .param("email", new EmailAddress(email).value()).param("now", Time.toColumn(clock.instant())).query(UUID.class).optional().map(AccountId::new).orElse(null);
    }
}
