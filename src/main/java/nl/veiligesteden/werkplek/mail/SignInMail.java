package nl.veiligesteden.werkplek.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail that somebody asks for who wants to sign in; it waits for nothing. */
@Component
class SignInMail {

    private static final Duration LINK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Clock clock;

    SignInMail(JdbcClient jdbc, Letters letters, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    /** With a link; to who owns an account that is asleep it says so instead. */
    void send(AccountId account) {
        letters.reader(account.value()).ifPresentOrElse(reader -> send(reader, "mail.sign-in.subject", letters.say(reader, "mail.sign-in", LINK.toMinutes()) + "\n"
                + MailBody.link("", letters.say(reader, "mail.sign-in.link")) + "\n\n" + letters.say(reader, "mail.sign-in.not-you") + "\n\n"),
                () -> letters.sleeper(account.value()).ifPresent(reader -> send(reader, "mail.asleep.subject", letters.say(reader, "mail.asleep") + "\n\n")));
    }

    private void send(Recipient reader, String subjectKey, String content) {
        UUID mail = Id.nextValue();
        jdbc.sql("""
                        insert into mail (id, account_id, state, sort, first_at, last_at, subject, body, link_minutes, due_at)
                        values (:id, :account, 'READY', 'SIGN_IN', :now, :now, '', '', :minutes, :now)""")
                .param("id", mail).param("account", reader.account().value()).param("minutes", LINK.toMinutes()).param("now", Time.toColumn(clock.instant())).update();
        letters.store(mail, reader, letters.say(reader, subjectKey), content, List.of(MailSort.SIGN_IN.name()));
    }
}
