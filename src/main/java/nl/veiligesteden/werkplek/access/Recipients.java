package nl.veiligesteden.werkplek.access;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom something can be sent. Only what is sent to that person alone may be made by it (see the architecture test). */
@Component
public class Recipients {

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody for an account that ended or is asleep. */
    @ReadOnly
    public Optional<Recipient> find(AccountId account) {
        return find(account, "suspended_at is null");
    }

    /** Whoever owns an account that is asleep, to be told so. */
    @ReadOnly
    public Optional<Recipient> findAsleep(AccountId account) {
        return find(account, "suspended_at is not null");
    }

    private Optional<Recipient> find(AccountId account, String condition) {
        return jdbc.sql("select id, name, language from account where id = :id and ended_at is null and " + condition).param("id", account.value())
                .query((row, number) -> new Recipient(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), Locale.of(row.getString("language"))))
                .optional();
    }
}
