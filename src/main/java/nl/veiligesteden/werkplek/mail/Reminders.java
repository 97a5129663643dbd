package nl.veiligesteden.werkplek.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds people of dates by day, in one mail a person for all that is new, once for each date however many processes look. */
@Component
class Reminders {

    /** Nobody is reminded at night. */
    private static final int FROM = 8;
    private static final int UNTIL = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final JdbcClient jdbc;
    private final List<ReminderSource> sources;
    private final ReminderWriter writer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(JdbcClient jdbc, List<ReminderSource> sources, ReminderWriter writer, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.sources = List.copyOf(sources);
        this.writer = writer;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record New(String source, ReminderSource.Reminder reminder) {
    }

    void work() {
        Instant now = clock.instant();
        LocalDateTime there = LocalDateTime.ofInstant(now, Time.NETHERLANDS);
        if (there.getHour() < FROM || there.getHour() >= UNTIL) {
            return;
        }
        Set<New> told = told(there.toLocalDate());
        Map<UUID, Set<New>> byPerson = new TreeMap<>();
        for (ReminderSource source : sources) {
            source.due(there.toLocalDate()).stream().map(reminder -> new New(source.name(), reminder)).filter(one -> !told.contains(one))
                    .forEach(one -> byPerson.computeIfAbsent(one.reminder().account().value(), person -> new HashSet<>()).add(one));
        }
        byPerson.forEach((account, reminders) -> make(account, reminders, now));
    }

    private Set<New> told(LocalDate today) {
        return new HashSet<>(jdbc.sql("select account_id, source, subject_id, on_date from mail_reminder where on_date >= :today").param("today", today)
                .query((row, number) -> new New(row.getString("source"), new ReminderSource.Reminder(new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("subject_id", UUID.class), row.getObject("on_date", LocalDate.class)))).list());
    }

    /** A fault with one person's holds up nobody else's; it is tried again the next time. */
    private void make(UUID account, Set<New> reminders, Instant now) {
        try {
            transaction.executeWithoutResult(status -> {
                UUID mail = Id.nextValue();
                jdbc.sql("""
                                insert into mail (id, account_id, state, sort, first_at, last_at, subject, body, due_at)
                                values (:id, :account, 'READY', 'REMINDERS', :now, :now, '', '', :now)""")
                        .param("id", mail).param("account", account).param("now", Time.toColumn(now)).update();
                // Of two that try, the second waits for the first and finds them taken: nothing is left to write, and the mail is dropped.
                reminders.stream().sorted((one, other) -> one.toString().compareTo(other.toString())).forEach(one -> take(one, mail, now));
                writer.write(mail, account);
            });
        } catch (RuntimeException fault) {
            LOG.error("the reminders of {} were not made", account, fault);
        }
    }

    private void take(New one, UUID mail, Instant now) {
        jdbc.sql("insert ignore into mail_reminder (account_id, source, subject_id, on_date, at, mail_id) values (:account, :source, :subject, :date, :now, :mail)")
                .param("account", one.reminder().account().value()).param("source", one.source()).param("subject", one.reminder().subject())
                .param("date", one.reminder().date()).param("now", Time.toColumn(now)).param("mail", mail).update();
    }
}
