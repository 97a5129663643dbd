package nl.veiligesteden.werkplek.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one mail of what was gathered for a person, by how things stand at that moment; what no longer waits on the person is left out. */
@Component
class MailWriter implements LetterWriter {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final Wording wording;
    private final Letters letters;

    MailWriter(JdbcClient jdbc, Wording wording, Letters letters) {
        this.jdbc = jdbc;
        this.wording = wording;
        this.letters = letters;
    }

    /** A line of the mail: what it says and where it leads. */
    private record Line(NoticeKind kind, String subject, String words, String path, String label) {
    }

    @Override
    public MailSort sort() {
        return MailSort.NOTICES;
    }

    /** Closes what was gathered and writes it down; a mail of which nothing holds any more is dropped. */
    @Override
    @Transactional
    public void write(UUID mail, UUID account) {
        Optional<Recipient> reader = letters.reader(account);
        List<Line> lines = reader.map(person -> lines(mail, person)).orElse(List.of());
        if (lines.isEmpty()) {
            letters.drop(mail);
        } else {
            store(mail, reader.get(), lines);
        }
    }

    private List<Line> lines(UUID mail, Recipient reader) {
        // One line for each object: the last thing that happened to it.
        Map<UUID, Line> lines = new LinkedHashMap<>();
        jdbc.sql("""
                        select n.kind, n.object_id, n.actor_name, coalesce(i.title, rr.name) title, i.due_on, i.handshake, i.handshake_note, coalesce(mu.name, vu.name) municipality,
                               exists (select 1 from membership lm where lm.account_id = :account and lm.partner_id = i.partner_id and lm.ended_at is null) as_partner,
                               (select hv.id from report_version hv where hv.report_id = pr.id order by hv.number desc limit 1) version_id,
                               exists (select 1 from membership lm where lm.account_id = :account and lm.municipality_id = pr.municipality_id and lm.ended_at is null) at_home,
                               mu.slug municipality_slug, p.name partner, p.slug partner_slug, m.role
                        from mail_notice n left join item i on i.id = n.object_id
                        left join progress_report pr on pr.id = n.object_id left join reporting_round rr on rr.id = pr.round_id
                        left join membership m on m.id = n.object_id and m.ended_at is null and m.account_id = :account
                        left join municipality mu on mu.id = coalesce(i.municipality_id, m.municipality_id, pr.municipality_id)
                        left join municipality vu on vu.id = m.vouched_by
                        left join partner_organisation p on p.id = coalesce(i.partner_id, m.partner_id)
                        where n.mail_id = :mail and not exists (select 1 from mail_off o where o.account_id = :account and o.kind = n.kind)
                          and (m.id is not null and\s""" + MailRules.LET_IN + """
                         or exists (select 1 from membership m join account a on a.id = m.account_id and a.ended_at is null
                            where m.account_id = :account and m.ended_at is null and case n.kind\s""" + rules() + " end)) order by n.at, n.id")
                .param("mail", mail).param("account", reader.account().value()).param("since", Time.toColumn(Instant.EPOCH))
                .query((row, number) -> Map.entry(row.getObject("object_id", UUID.class), line(row, reader.language()))).list()
                .forEach(entry -> {
                    lines.remove(entry.getKey());
                    entry.getValue().ifPresent(line -> lines.put(entry.getKey(), line));
                });
        return List.copyOf(lines.values());
    }

    private void store(UUID mail, Recipient reader, List<Line> lines) {
        StringBuilder content = new StringBuilder();
        lines.stream().limit(SHOWN).forEach(line -> content.append(line.words()).append('\n').append(MailBody.link(line.path(), line.label())).append("\n\n"));
        if (lines.size() > SHOWN) {
            content.append(letters.say(reader, "mail.more", lines.size() - SHOWN)).append("\n\n");
        }
        content.append(letters.say(reader, "mail.about-links")).append("\n\n");
        String subject = lines.size() == 1 ? lines.getFirst().subject() : letters.say(reader, "mail.subject.many", lines.size());
        letters.store(mail, reader, subject, content.toString(), lines.stream().map(line -> line.kind().name()).distinct().toList());
    }

    private Optional<Line> line(ResultSet row, Locale language) throws SQLException {
        NoticeKind kind = NoticeKind.valueOf(row.getString("kind"));
        if (!kind.holds(row.getString("handshake"))) {
            return Optional.empty();
        }
        String key = "mail." + kind;
        String municipality = MailBody.words(row.getString("municipality"));
        String partner = MailBody.words(row.getString("partner"));
        String partnerPath = Paths.partner(row.getString("partner_slug"));
        if (kind == NoticeKind.INVITED) {
            String place = !partner.isEmpty() ? partner : !municipality.isEmpty() ? municipality : "Movisie";
            String role = wording.say(language, Role.class.getSimpleName() + "." + row.getString("role"));
            String path = !partner.isEmpty() ? partnerPath : !municipality.isEmpty() ? Paths.municipality(row.getString("municipality_slug")) : "movisie";
            return Optional.of(new Line(kind, wording.say(language, key + ".subject", place),
                    wording.say(language, key, MailBody.words(row.getString("actor_name")), place, role), path, wording.say(language, key + ".link")));
        }
        String title = MailBody.words(row.getString("title"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        String id = row.getObject("object_id", UUID.class).toString();
        boolean asPartner = kind.readers() == NoticeKind.Readers.PARTNER || kind == NoticeKind.MENTIONED && row.getBoolean("as_partner");
        String other = kind.readers() == NoticeKind.Readers.OWNER ? partner : municipality;
        StringBuilder words = new StringBuilder(wording.say(language, key, other, title));
        if (kind == NoticeKind.TASK_ASKED && due != null) {
            words.append(' ').append(wording.say(language, "mail.before", Formats.date(due, language)));
        }
        String note = kind.isHandshake() ? MailBody.words(row.getString("handshake_note")) : "";
        if (!note.isEmpty()) {
            words.append("\n“").append(note).append('”');
        }
        String path = kind == NoticeKind.MENTIONED_AT_REPORT ? report(row) : kind == NoticeKind.HELP_ASKED ? "movisie/hulpvragen/" + id : asPartner ? partnerPath + "/taken/" + id
                : Paths.municipality(row.getString("municipality_slug")) + "/onderdelen/" + id;
        return Optional.of(new Line(kind, wording.say(language, key + ".subject", other, title), words.toString(), path, wording.say(language, key + ".link")));
    }

    /** Where the municipality's own people talk about its report, and where Movisie does. */
    private static String report(ResultSet row) throws SQLException {
        return (row.getBoolean("at_home") ? Paths.municipality(row.getString("municipality_slug")) : "movisie") + "/rapportages/" + row.getString("version_id") + "#verhaal";
    }

    /** Whether a notice still waits on its reader, by the kind of notice. */
    private static String rules() {
        return Arrays.stream(NoticeKind.values()).map(kind -> "when '" + kind + "' then " + switch (kind.readers()) {
            case MEMBER -> "false";
            case PARTNER -> MailRules.PARTNER_OF_ITEM;
            case OWNER -> MailRules.ANSWERS_FOR_ITEM;
            case MOVISIE -> MailRules.ANSWERS_HELP;
            case MENTIONED -> MailRules.MENTIONED_AT_ITEM;
            case MENTIONED_AT_REPORT -> MailRules.MENTIONED_AT_REPORT;
        }).collect(Collectors.joining(" "));
    }
}
