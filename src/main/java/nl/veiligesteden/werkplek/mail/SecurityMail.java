package nl.veiligesteden.werkplek.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.DormantAccounts;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells a person at once of what changed in how the person signs in: whoever did not do that oneself can act. And that an account will sleep, or was woken. */
@Component
class SecurityMail {

    /** By the action, as the audit trail calls it. */
    private static final Set<String> TOLD = Set.of("account.password-chosen", "account.second-step-on", "account.second-step-off", "account.second-step-reset", "account.recovery-codes-renewed",
            "account.new-device", "account.passkey-added", "account.passkey-removed", DormantAccounts.WARNED, Accounts.WOKEN);
    /** What nobody does in the person's name: signing in is all there is to do. */
    private static final Set<String> ASK_TO_COME = Set.of(DormantAccounts.WARNED, Accounts.WOKEN);

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Clock clock;

    SecurityMail(JdbcClient jdbc, Letters letters, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(Event event) {
        if (TOLD.contains(event.action())) {
            letters.reader(event.objectId()).ifPresent(reader -> {
                UUID mail = Id.nextValue();
                jdbc.sql("""
                                insert into mail (id, account_id, state, sort, first_at, last_at, subject, body, due_at)
                                values (:id, :account, 'READY', 'SECURITY', :now, :now, '', '', :now)""")
                        .param("id", mail).param("account", event.objectId()).param("now", Time.toColumn(clock.instant())).update();
                String device = after(event, "agent").map(MailBody::words).orElse(letters.say(reader, "devices.unknown"));
                String day = after(event, "asleepFrom").map(LocalDate::parse).map(date -> Formats.date(date, reader.language())).orElse("");
                String next = ASK_TO_COME.contains(event.action()) ? MailBody.link("", letters.say(reader, "mail.sign-in.link")) : letters.say(reader, "mail.security.not-you");
                letters.store(mail, reader, letters.say(reader, "mail." + event.action() + ".subject"),
                        letters.say(reader, "mail." + event.action(), Formats.moment(event.at(), reader.language()), device, day) + "\n\n" + next + "\n\n", List.of(MailSort.SECURITY.name()));
            });
        }
    }

    private static Optional<String> after(Event event, String field) {
        return event.changes().stream().filter(change -> change.field().equals(field)).map(Change::after).filter(told -> !told.isEmpty()).findFirst();
    }
}
