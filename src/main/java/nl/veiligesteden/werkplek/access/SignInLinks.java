package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that sign in: the mailbox is the proof. Each serves once and expires, and leads to one page. Only whoever writes a mail to the
 * account's own address may issue one (see the architecture test).
 */
@Component
public class SignInLinks {

    /** Where in the workspace a link leads, and whom it signs in. */
    public record Target(AccountId account, String path) {
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param path without a slash before it; empty for the start */
    @Transactional
    public Token issue(AccountId account, String path, Duration valid) {
        Token token = Token.random();
        jdbc.sql("insert into sign_in_link (token_digest, account_id, path, expires_at) values (:digest, :account, :path, :expires)")
                .param("digest", token.digest()).param("account", account.value()).param("path", path)
                .param("expires", Time.toColumn(clock.instant().plus(valid))).update();
        return token;
    }

    /** Where the link leads while it can still be used; looking uses nothing up. */
    @ReadOnly
    public Optional<Target> find(Token token) {
        return target("l.token_digest = :digest and l.used_at is null and l.expires_at > :now", token);
    }

    /** Where a link of the person's own leads that was used or is too old; who is signed in already needs no key. */
    @ReadOnly
    public Optional<Target> ofOwn(Token token, AccountId account) {
        return target("l.token_digest = :digest and :now is not null", token).filter(found -> found.account().equals(account));
    }

    /** Uses the link up. Of two that try at once, one finds nothing. */
    @Transactional
    Optional<Target> use(Token token) {
        Optional<Target> target = find(token);
        boolean used = target.isPresent() && jdbc.sql("update sign_in_link set used_at = :now where token_digest = :digest and used_at is null")
                .param("now", Time.toColumn(clock.instant())).param("digest", token.digest()).update() == 1;
        return target.filter(found -> used);
    }

    /** Where a link leads that was just used. */
    String pathOf(Token token) {
        return jdbc.sql("select path from sign_in_link where token_digest = :digest").param("digest", token.digest()).query(String.class).optional().orElse("")
                // A path within the workspace, never the beginning of another site's address.
                .replaceFirst("^[/\\\\]+", "");
    }

    /** Whoever leaves takes no key along: links that were mailed open nothing any more, also not after coming back. */
    @Transactional
    void forget(AccountId account) {
        jdbc.sql("delete from sign_in_link where account_id = :account and used_at is null").param("account", account.value()).update();
    }

    private Optional<Target> target(String condition, Token token) {
        return jdbc.sql("select l.account_id, l.path from sign_in_link l join account a on a.id = l.account_id and a.ended_at is null where " + condition)
                .param("digest", token.digest()).param("now", Time.toColumn(clock.instant()))
                .query((row, number) -> new Target(new AccountId(row.getObject("account_id", UUID.class)), row.getString("path"))).optional();
    }
}
