package nl.veiligesteden.werkplek.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Paths;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the weekly digest together from what each module tells; with nothing to tell there is no mail. */
@Component
class DigestWriter implements LetterWriter {

    private static final Duration WEEK = Duration.ofDays(7);
    /** Of who had none for long, more would be no news. */
    private static final Duration LONGEST = WEEK.multipliedBy(2);

    private final JdbcClient jdbc;
    private final Letters letters;
    private final List<DigestSource> sources;

    DigestWriter(JdbcClient jdbc, Letters letters, List<DigestSource> sources) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.sources = List.copyOf(sources);
    }

    @Override
    public MailSort sort() {
        return MailSort.DIGEST;
    }

    @Override
    @Transactional
    public void write(UUID mail, UUID account) {
        Optional<Recipient> reader = isWanted(account) ? letters.reader(account) : Optional.empty();
        List<DigestSource.Told> told = reader.map(person -> told(person, since(mail, account))).orElse(List.of());
        if (told.isEmpty()) {
            letters.drop(mail);
        } else {
            store(mail, reader.get(), told);
        }
    }

    private List<DigestSource.Told> told(Recipient reader, Instant since) {
        return sources.stream().flatMap(source -> source.tell(reader, since).stream()).filter(told -> !told.lines().isEmpty()).toList();
    }

    private boolean isWanted(UUID account) {
        return jdbc.sql("select count(*) from mail_off where account_id = :account and kind = 'DIGEST'").param("account", account).query(Integer.class).single() == 0;
    }

    /** When the one before was made; made again when it leaves, it tells of the same time. */
    private Instant since(UUID mail, UUID account) {
        return jdbc.sql("""
                        select l.first_at, (select max(w.at) from digest_week w where w.account_id = :account and w.at < l.first_at) before_that from mail l where l.id = :mail""")
                .param("account", account).param("mail", mail)
                .query((row, number) -> {
                    Instant made = Time.fromColumn(row.getObject("first_at", LocalDateTime.class));
                    Instant before = Optional.ofNullable(Time.fromColumn(row.getObject("before_that", LocalDateTime.class))).orElse(made.minus(WEEK));
                    return before.isBefore(made.minus(LONGEST)) ? made.minus(LONGEST) : before;
                }).single();
    }

    private void store(UUID mail, Recipient reader, List<DigestSource.Told> told) {
        StringBuilder content = new StringBuilder(letters.say(reader, "digest.intro")).append("\n\n");
        int waiting = 0;
        for (DigestPart part : DigestPart.values()) {
            List<MailLine> lines = new ArrayList<>();
            int total = 0;
            for (DigestSource.Told one : told) {
                if (one.part() == part) {
                    lines.addAll(one.lines());
                    total += one.total();
                }
            }
            if (!lines.isEmpty()) {
                content.append(MailBody.heading(letters.say(reader, "DigestPart." + part)));
                lines.forEach(line -> content.append(line.marked(letters, reader)));
                content.append('\n');
                if (total > lines.size()) {
                    content.append(letters.say(reader, "digest.more", total - lines.size())).append('\n')
                            .append(MailBody.link(Paths.MY_WORK, letters.say(reader, "digest.my-work"))).append("\n\n");
                }
            }
            waiting += part == DigestPart.WAITS ? total : 0;
        }
        content.append(letters.say(reader, "mail.about-links")).append("\n\n");
        letters.store(mail, reader, letters.say(reader, "digest.subject", waiting), content.toString(), List.of(sort().name()));
    }
}
