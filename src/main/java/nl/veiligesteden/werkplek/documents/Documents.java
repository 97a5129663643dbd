package nl.veiligesteden.werkplek.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Places;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents in Word and PDF: asked for, made beside the page, and kept for 30 days for all of the workspace in which they were asked for. Movisie's, also of a municipality that
 * it looks into, are Movisie's.
 */
@Service
@Transactional
public class Documents {

    /** How long a document is kept; what is older goes with all that is past its term (see {@code privacy}). */
    public static final Duration KEPT = Duration.ofDays(30);
    /** A process that was stopped makes nothing more. */
    private static final Duration LONGEST_MAKING = Duration.ofMinutes(15);
    private static final int MOST_AT_ONCE = 5;
    private static final int MOST_KEPT = 1_000;

    private final Map<DocumentOrigin, DocumentSource> sources = new EnumMap<>(DocumentOrigin.class);
    private final Templates templates;
    private final DocumentMaker maker;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(List<DocumentSource> sources, Templates templates, DocumentMaker maker, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        sources.forEach(source -> this.sources.put(source.origin(), source));
        this.templates = templates;
        this.maker = maker;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a document would be made from, as the person calls it.
     *
     * @throws NotFoundException for what this workspace does not see
     */
    @ReadOnly
    public String nameOf(Workspace workspace, DocumentOrigin origin, UUID subject) {
        Places.of(workspace);
        return sources.get(origin).nameOf(workspace, subject);
    }

    /**
     * Some of what documents can be made from, the latest first: to try a template out on.
     */
    @ReadOnly
    public List<DocumentSource.Choice> latest(Workspace workspace, DocumentOrigin origin) {
        Places.of(workspace);
        return sources.get(origin).latest(workspace);
    }

    /** Whether a document may hold what the municipality keeps to itself. */
    public boolean mayAskInternal(Workspace workspace, DocumentOrigin origin) {
        workspace.requireLive();
        return origin == DocumentOrigin.ITEM && Places.idOf(workspace) != null;
    }

    /**
     * Reads what goes into a document and has it made. It is there a moment later.
     *
     * @throws NotFoundException for what this workspace does not see
     * @throws InvalidInputException when this person has several made already, or there are very many
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DocumentId make(Workspace workspace, DocumentWish wish) {
        Condition own = Places.of(workspace);
        if (wish.internal() && !mayAskInternal(workspace, wish.origin())) {
            throw new NotAllowedException("denied.role");
        }
        check(workspace, own);
        DocumentText text = sources.get(wish.origin()).read(workspace, wish);
        DocumentMaker.Work work = new DocumentMaker.Work(DocumentId.next(), wish, text, templates.forWish(workspace, wish), workspace.actor());
        maker.make(work, Places.idOf(workspace));
        return work.id();
    }

    private void check(Workspace workspace, Condition own) {
        int atOnce = jdbc.sql("select count(*) from made_document where author_id = :author and state = 'MAKING' and at > :since").param("author", workspace.actor().account().value())
                .param("since", Time.toColumn(clock.instant().minus(LONGEST_MAKING))).query(Integer.class).single();
        if (atOnce >= MOST_AT_ONCE) {
            throw new InvalidInputException("kind", "invalid.document.busy");
        }
        if (count(own) >= MOST_KEPT) {
            throw new InvalidInputException("kind", "invalid.document.many");
        }
    }

    private int count(Condition own) {
        return jdbc.sql("select count(*) from made_document where " + own.sql()).params(own.parameters()).query(Integer.class).single();
    }

    @ReadOnly
    public int count(Workspace workspace) {
        return count(Places.of(workspace));
    }

    /** The latest first. */
    @ReadOnly
    public List<MadeDocument> list(Workspace workspace, Page page) {
        Condition own = Places.of(workspace);
        return jdbc.sql("select * from made_document where " + own.sql() + " order by at desc, id limit :limit offset :offset").params(own.parameters()).param("limit", page.limit())
                .param("offset", page.offset()).query((row, number) -> document(workspace, row)).list();
    }

    /** @throws NotFoundException for a document that this workspace does not have, or no longer */
    @ReadOnly
    public MadeDocument find(Workspace workspace, DocumentId id) {
        Condition own = Places.of(workspace);
        return jdbc.sql("select * from made_document where id = :id and " + own.sql()).params(own.parameters()).param("id", id.value())
                .query((row, number) -> document(workspace, row)).optional().orElseThrow(NotFoundException::new);
    }

    /** Gives a document out, and writes down who had it; a slow reader holds no connection. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void copy(Workspace workspace, DocumentId id, OutputStream to) throws IOException {
        MadeDocument document = find(workspace, id);
        if (document.state() != MadeDocument.State.READY) {
            throw new NotFoundException();
        }
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "document.read", "document", id.value(), Places.idOf(workspace), List.of()));
        DocumentMaker.pieces(jdbc).copy(id.value(), to);
    }

    /** For whoever asked for it, and for a coordinator. */
    public void remove(Workspace workspace, DocumentId id) {
        MadeDocument document = find(workspace, id);
        if (!mayRemove(workspace, document)) {
            throw new NotAllowedException("denied.role");
        }
        jdbc.sql("delete from made_document where id = :id").param("id", id.value()).update();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "document.removed", "document", id.value(), Places.idOf(workspace), List.of(new Change("title", document.title(), ""))));
    }

    /** Drives the button of {@link #remove}. */
    public boolean mayRemove(Workspace workspace, MadeDocument document) {
        return document.mine() || workspace.may(Permission.MANAGE_TEAM);
    }

    private MadeDocument document(Workspace workspace, ResultSet row) throws SQLException {
        Instant at = Time.fromColumn(row.getObject("at", LocalDateTime.class));
        MadeDocument.State state = MadeDocument.State.valueOf(row.getString("state"));
        boolean given = state == MadeDocument.State.MAKING && at.isBefore(clock.instant().minus(LONGEST_MAKING));
        return new MadeDocument(new DocumentId(row.getObject("id", UUID.class)), DocumentKind.valueOf(row.getString("kind")), DocumentFormat.valueOf(row.getString("format")),
                Locale.forLanguageTag(row.getString("language")), row.getBoolean("internal"), row.getString("title"), row.getString("about"), given ? MadeDocument.State.FAILED : state,
                row.getLong("size"), row.getString("author_name"), row.getObject("author_id", UUID.class).equals(workspace.actor().account().value()), at);
    }
}
