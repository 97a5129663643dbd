package nl.veiligesteden.werkplek.mail;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Recipients;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every mail has: a greeting, why it comes, where to change that, and how to have no more of it. */
@Component
class Letters {

    private static final int LONGEST_SUBJECT = 200;

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final Wording wording;
    private final Clock clock;

    Letters(JdbcClient jdbc, Recipients recipients, Wording wording, Clock clock) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.wording = wording;
        this.clock = clock;
    }

    Optional<Recipient> reader(UUID account) {
        return recipients.find(new AccountId(account));
    }

    /** Whoever owns an account that is asleep. */
    Optional<Recipient> sleeper(UUID account) {
        return recipients.findAsleep(new AccountId(account));
    }

    String say(Recipient reader, String key, Object... parameters) {
        return wording.say(reader.language(), key, parameters);
    }

    /** Somebody's own words within ours are neither a mark of {@link MailBody} nor a line of their own. */
    String say(Recipient reader, Words words) {
        return wording.say(reader.language(), words, MailBody::words);
    }

    /** @param content paragraphs, each closed by an empty line */
    void store(UUID mail, Recipient reader, String subject, String content, Collection<String> kinds) {
        String shortened = subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
        jdbc.sql("update mail set state = 'READY', subject = :subject, body = :body, kinds = :kinds, due_at = :now where id = :mail")
                .param("subject", shortened).param("body", whole(reader, content, kinds)).param("kinds", String.join(",", kinds))
                .param("now", Time.toColumn(clock.instant())).param("mail", mail).update();
    }

    private String whole(Recipient reader, String content, Collection<String> kinds) {
        String reasons = kinds.stream().map(kind -> say(reader, "mail-kind." + kind + ".why")).distinct().collect(Collectors.joining("; "));
        return say(reader, "mail.greeting", MailBody.words(reader.name())) + "\n\n" + content + say(reader, "app.name") + "\n\n" + MailBody.FOOT + "\n\n"
                + say(reader, "mail.why", reasons) + "\n" + MailBody.link(Paths.MAIL_SETTINGS, say(reader, "mail.settings")) + "\n"
                + MailBody.link(MailBody.STOP, say(reader, "mail.stop"));
    }

    /** What holds no more is not kept. */
    void drop(UUID mail) {
        jdbc.sql("delete from mail_notice where mail_id = :mail").param("mail", mail).update();
        jdbc.sql("delete from mail where id = :mail").param("mail", mail).update();
    }
}
