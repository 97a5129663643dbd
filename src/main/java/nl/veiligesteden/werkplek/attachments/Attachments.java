package nl.veiligesteden.werkplek.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.files.AdmittedFile;
import nl.veiligesteden.werkplek.files.FileDoor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.AudienceRules;
import nl.veiligesteden.werkplek.subjects.Stage;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.Subjects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Files and links of a subject, each for the audience that it was added for, by the rules of {@link AudienceRules}. */
@Service
public class Attachments {

    private static final String ROWS = """
            select c.* from attachment c where c.withdrawn_at is null and\s""";

    /** As many as a list shows. */
    private static final int MOST = 200;

    private final AttachmentStore store;
    private final AttachmentChunks chunks;
    private final FileDoor door;
    private final Subjects subjects;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final long quota;

    Attachments(AttachmentStore store, AttachmentChunks chunks, FileDoor door, Subjects subjects, JdbcClient jdbc, TransactionTemplate transaction,
                ApplicationEventPublisher events, Clock clock, @Value("${werkplek.files.quota:1GB}") DataSize quota) {
        this.store = store;
        this.chunks = chunks;
        this.door = door;
        this.subjects = subjects;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.quota = quota.toBytes();
    }

    /**
     * A file or a link as screens show it.
     *
     * @param address where a link leads; null for a file
     * @param pictured whether there is a small picture of it
     * @param mine whether this person may take it back
     */
    public record AttachmentItem(UUID id, String name, String address, String mediaType, long size, Audience audience, String author, Role.Scope scope, Instant at,
                                 boolean scanned, boolean pictured, boolean mine) {
    }

    /** The latest first. */
    @ReadOnly
    public List<AttachmentItem> list(Workspace workspace, Subject subject) {
        Condition visible = subjects.visibleTo(workspace);
        return jdbc.sql(ROWS + visible.sql() + " and " + subject.rows() + " order by c.at desc, c.id limit " + MOST).params(visible.parameters())
                .param("subject", subject.id()).query((row, number) -> item(row, workspace)).list();
    }

    /** For whom this person can add files here; empty where the person only reads. */
    @ReadOnly
    public Set<Audience> audiences(Workspace workspace, Subject subject) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        audiences.addAll(AudienceRules.writableBy(workspace, subjects.stage(workspace, subject)));
        // A thread with Movisie is about words; what Movisie should see is shared.
        audiences.remove(Audience.HELP);
        return audiences;
    }

    /**
     * Adds a file, or nothing of it at all. It runs outside a transaction, which would hold a connection while the file comes in.
     *
     * @throws InvalidInputException with the reason, for a file that is not taken
     */
    public UUID add(Workspace workspace, Subject subject, Audience audience, String name, InputStream content) throws IOException {
        check(workspace, subject, audience);
        return door.admit(name, content, file -> transaction.execute(status -> keep(workspace, subject, audience, file)));
    }

    /** Adds a link. It opens no page and fetches nothing. */
    @Transactional
    public UUID addLink(Workspace workspace, Subject subject, Audience audience, LinkDraft link) {
        MunicipalityId municipality = check(workspace, subject, audience);
        int standing = jdbc.sql("select count(*) from attachment c where c.withdrawn_at is null and " + subject.rows()).param("subject", subject.id()).query(Integer.class).single();
        if (standing >= MOST) {
            throw new InvalidInputException("address", "invalid.link.too-many");
        }
        Attachment attachment = store.saveAndFlush(new Attachment(municipality, subject, workspace, audience, link, clock.instant()));
        publish(workspace, "attachment.added", attachment);
        return attachment.id();
    }

    private UUID keep(Workspace workspace, Subject subject, Audience audience, AdmittedFile file) {
        MunicipalityId municipality = check(workspace, subject, audience);
        checkQuota(municipality, file.size());
        Attachment attachment = store.saveAndFlush(new Attachment(municipality, subject, workspace, audience, file, clock.instant()));
        chunks.write(attachment.id(), file);
        publish(workspace, "attachment.added", attachment);
        return attachment.id();
    }

    /** Again when it is kept: scanning takes a while, in which a task can be withdrawn. */
    private MunicipalityId check(Workspace workspace, Subject subject, Audience audience) {
        Stage stage = subjects.stage(workspace, subject);
        AudienceRules.checkWrite(workspace, audience, stage);
        if (audience == Audience.HELP) {
            throw new NotAllowedException("denied.role");
        }
        return stage.municipality();
    }

    /** Two files at once are counted one after the other. */
    private void checkQuota(MunicipalityId municipality, long size) {
        jdbc.sql("select id from municipality where id = :id for update").param("id", municipality.value()).query(UUID.class).single();
        long used = jdbc.sql("select coalesce(sum(size), 0) from attachment where municipality_id = :id and withdrawn_at is null"
                        // What others kept while this one waited for its turn counts too.
                        + " lock in share mode").param("id", municipality.value()).query(Long.class).single();
        if (used + size > quota) {
            throw new InvalidInputException("file", "file.refused.quota");
        }
    }

    /** @throws NotFoundException for a file that this workspace does not see, or that was taken back */
    @ReadOnly
    public AttachmentItem details(Workspace workspace, UUID id) {
        Condition visible = subjects.visibleTo(workspace);
        return jdbc.sql(ROWS + visible.sql() + " and c.id = :id and c.address is null").params(visible.parameters()).param("id", id)
                .query((row, number) -> item(row, workspace)).optional().orElseThrow(NotFoundException::new);
    }

    /** Writes the file out, piece by piece; outside a transaction, which would hold a connection as long as the reader takes. */
    public void copy(Workspace workspace, UUID id, OutputStream to) throws IOException {
        AttachmentItem file = details(workspace, id);
        read(workspace, file.id());
        chunks.copy(file.id(), to);
    }

    /** Whoever takes a file away leaves a trace (BIO2 8.15.01). */
    private void read(Workspace workspace, UUID id) {
        MunicipalityId municipality = new MunicipalityId(jdbc.sql("select municipality_id from attachment where id = :id").param("id", id)
                .query(UUID.class).single());
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "attachment.read", "attachment", id, municipality, List.of()));
    }

    /** The small picture of a photo, a JPEG. */
    @ReadOnly
    public byte[] thumbnail(Workspace workspace, UUID id) {
        return chunks.thumbnail(details(workspace, id).id()).orElseThrow(NotFoundException::new);
    }

    /** Takes it back: the bytes are really gone, its name stays as a trace. */
    @Transactional
    public void withdraw(Workspace workspace, UUID id) {
        Attachment attachment = store.findById(id).filter(found -> AudienceRules.readableBy(workspace).contains(found.audience()))
                .orElseThrow(NotFoundException::new);
        check(workspace, attachment.subject(), attachment.audience());
        attachment.withdraw(workspace, clock.instant());
        chunks.delete(id);
        publish(workspace, "attachment.withdrawn", attachment);
    }

    private void publish(Workspace workspace, String action, Attachment attachment) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, attachment.subject().kind().word(), attachment.subject().id(), attachment.municipality(),
                List.of(new Change("audience", "", attachment.audience().name()))));
    }

    private static AttachmentItem item(ResultSet row, Workspace workspace) throws SQLException {
        Audience audience = Audience.valueOf(row.getString("audience"));
        Role.Scope scope = Role.Scope.valueOf(row.getString("author_scope"));
        boolean mine = AudienceRules.everWritableBy(workspace).contains(audience) && scope == workspace.role().scope()
                && row.getObject("author_id", UUID.class).equals(workspace.actor().account().value());
        return new AttachmentItem(row.getObject("id", UUID.class), row.getString("name"), row.getString("address"), row.getString("media_type"), row.getLong("size"), audience,
                row.getString("author_name"), scope, Time.fromColumn(row.getObject("at", LocalDateTime.class)), row.getBoolean("scanned"),
                row.getBoolean("pictured"), mine);
    }
}
