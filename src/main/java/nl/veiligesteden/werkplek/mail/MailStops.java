package nl.veiligesteden.werkplek.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Token;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links by which a mail's reader has no more of its kind. Each is made while its mail leaves, and serves for a year, as often as one likes. */
@Component
public class MailStops {

    /** What is older goes with all that is past its term (see {@code privacy}). */
    public static final Duration KEPT = Duration.ofDays(366);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailStops(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param kinds what it stops; empty for all that can be stopped */
    record Stop(AccountId account, List<String> kinds) {
    }

    Token issue(AccountId account, String kinds) {
        Token token = Token.random();
        jdbc.sql("insert into mail_stop (token_digest, account_id, kinds, made_at) values (:digest, :account, :kinds, :now)")
                .param("digest", token.digest()).param("account", account.value()).param("kinds", kinds).param("now", Time.toColumn(clock.instant())).update();
        return token;
    }

    Optional<Stop> find(Token token) {
        return !token.isWellFormed() ? Optional.empty() : jdbc.sql("""
                        select s.account_id, s.kinds from mail_stop s join account a on a.id = s.account_id and a.ended_at is null
                        where s.token_digest = :digest and s.made_at >= :since""")
                .param("digest", token.digest()).param("since", oldest())
                .query((row, number) -> new Stop(new AccountId(row.getObject("account_id", UUID.class)),
                        Arrays.stream(row.getString("kinds").split(",")).filter(kind -> !kind.isEmpty()).toList())).optional();
    }

    private Object oldest() {
        return Time.toColumn(clock.instant().minus(KEPT));
    }
}
