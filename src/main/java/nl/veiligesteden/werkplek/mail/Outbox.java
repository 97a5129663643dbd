package nl.veiligesteden.werkplek.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.SignInLinks;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Like;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.access.Address;
import nl.veiligesteden.werkplek.shell.Paths;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All mails of the workspace, for the programme's administrator. */
@Service
@Transactional
public class Outbox {

    private static final String FOUND = " from mail m join account a on a.id = m.account_id where m.state <> 'GATHERING'"
            + " and (a.name like :search or a.email like lower(:search) or m.subject like :search)";

    private final JdbcClient jdbc;
    private final Postman postman;
    private final SignInLinks links;
    private final Address address;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Postman postman, SignInLinks links, Address address, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.postman = postman;
        this.links = links;
        this.address = address;
        this.events = events;
        this.clock = clock;
    }

    /** A mail as a line in the list. */
    public record Line(UUID id, String recipient, String email, String subject, MailState state, Instant at, Instant sentAt, int attempts, String problem) {
    }

    /** Whether mails leave at all. */
    @ReadOnly
    public boolean sends(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return postman.sends();
    }

    @ReadOnly
    public List<Line> list(ProgrammeWorkspace workspace, String search, Page page) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select m.*, a.name, a.email" + FOUND + " order by m.last_at desc, m.id limit :limit offset :offset")
                .param("search", Like.containing(search)).param("limit", page.limit()).param("offset", page.offset())
                .query((row, number) -> line(row)).list();
    }

    @ReadOnly
    public int count(ProgrammeWorkspace workspace, String search) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select count(*)" + FOUND).param("search", Like.containing(search)).query(Integer.class).single();
    }

    /**
     * The mail as its reader gets it, as HTML of our own making; whoever opens it is written down. While no mail server is set, its links work, so that a newcomer can go on
     * and an administrator can hand one over, which is written down too. With a mail server the links lead to the page only.
     */
    public String html(ProgrammeWorkspace workspace, UUID id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select m.*, a.language from mail m join account a on a.id = m.account_id where m.id = :id and m.state <> 'GATHERING'").param("id", id)
                .query((row, number) -> {
                    publish(workspace, "mail.read", id);
                    AccountId reader = new AccountId(row.getObject("account_id", UUID.class));
                    Duration valid = Duration.ofMinutes(row.getLong("link_minutes"));
                    return new MailBody(row.getString("body")).html(row.getString("language"), row.getString("subject"),
                            path -> path.equals(MailBody.STOP) ? address.of(Paths.MAIL_SETTINGS) : postman.sends() ? address.of(path)
                            : address.of("aanmelden/" + issue(workspace, id, reader, path, valid)));
                }).optional().orElseThrow(NotFoundException::new);
    }

    /** Sends once more what was given up, or of which nobody knows whether it arrived. */
    public void sendAgain(ProgrammeWorkspace workspace, UUID id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        if (jdbc.sql("update mail set state = 'READY', due_at = :now, attempts = 0 where id = :id and state in ('FAILED', 'UNSURE')")
                .param("now", Time.toColumn(clock.instant())).param("id", id).update() == 0) {
            throw new NotFoundException();
        }
        publish(workspace, "mail.sent-again", id);
    }

    private String issue(ProgrammeWorkspace workspace, UUID mail, AccountId reader, String path, Duration valid) {
        publish(workspace, "mail.link-shown", mail);
        return links.issue(reader, path, valid).value();
    }

    private void publish(ProgrammeWorkspace workspace, String action, UUID mail) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "mail", mail, null, List.of()));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"), row.getString("subject"),
                MailState.valueOf(row.getString("state")), Time.fromColumn(row.getObject("last_at", LocalDateTime.class)),
                Time.fromColumn(row.getObject("sent_at", LocalDateTime.class)), row.getInt("attempts"), row.getString("problem"));
    }
}
