package nl.veiligesteden.werkplek.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the reminders of one mail that still hold. */
@Component
class ReminderWriter implements LetterWriter {

    /** Begins the name of a kind of mail that reminds. */
    static final String KIND = "REMINDER_";
    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final Letters letters;
    private final List<ReminderSource> sources;

    ReminderWriter(JdbcClient jdbc, Letters letters, List<ReminderSource> sources) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.sources = List.copyOf(sources);
    }

    @Override
    public MailSort sort() {
        return MailSort.REMINDERS;
    }

    @Override
    @Transactional
    public void write(UUID mail, UUID account) {
        letters.reader(account).ifPresentOrElse(reader -> write(mail, reader), () -> letters.drop(mail));
    }

    private void write(UUID mail, Recipient reader) {
        Map<String, Set<ReminderSource.Reminder>> reminders = reminders(mail, reader.account());
        List<MailLine> lines = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (ReminderSource source : sources) {
            List<MailLine> told = reminders.containsKey(source.name()) ? source.tell(reader, reminders.get(source.name())) : List.of();
            if (!told.isEmpty()) {
                lines.addAll(told);
                kinds.add(KIND + source.name());
            }
        }
        if (lines.isEmpty()) {
            letters.drop(mail);
            return;
        }
        StringBuilder content = new StringBuilder(letters.say(reader, "reminder.intro")).append("\n\n");
        lines.stream().limit(SHOWN).forEach(line -> content.append(line.marked(letters, reader)));
        content.append('\n');
        if (lines.size() > SHOWN) {
            content.append(letters.say(reader, "mail.more", lines.size() - SHOWN)).append("\n\n");
        }
        content.append(letters.say(reader, "mail.about-links")).append("\n\n");
        letters.store(mail, reader, letters.say(reader, "reminder.subject", lines.size()), content.toString(), kinds);
    }

    /** By source; without the kinds that the reader wants no more. */
    private Map<String, Set<ReminderSource.Reminder>> reminders(UUID mail, AccountId account) {
        return jdbc.sql("""
                        select r.* from mail_reminder r where r.mail_id = :mail
                        and not exists (select 1 from mail_off o where o.account_id = r.account_id and o.kind = concat(:kind, r.source))""")
                .param("mail", mail).param("kind", KIND)
                .query((row, number) -> Map.entry(row.getString("source"), new ReminderSource.Reminder(account, row.getObject("subject_id", UUID.class),
                        row.getObject("on_date", LocalDate.class)))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(HashSet::new))));
    }
}
