package nl.veiligesteden.werkplek.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.work.HelpRequests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for help, as Movisie sees them: open until it says that it answered, or until nothing blocks the item any more. */
@Service
@Transactional
public class HelpDesk {

    private static final String ASKING = " i.status = 'BLOCKED' and i.help_requested_at is not null";
    private static final String ROWS = """
            select i.id, i.title, mu.name municipality, mu.slug, i.reason, i.lifted_by, i.help_requested_at, i.help_answered_at,
                   (select count(*) from comment c where c.item_id = i.id and c.audience = 'HELP' and c.withdrawn_at is null) messages
            from item i join municipality mu on mu.id = i.municipality_id where """ + ASKING;

    private final HelpRequests requests;
    private final JdbcClient jdbc;

    HelpDesk(HelpRequests requests, JdbcClient jdbc) {
        this.requests = requests;
        this.jdbc = jdbc;
    }

    /**
     * A blocked item whose municipality asks for help.
     *
     * @param answeredAt null while it is open
     * @param messages how many stand in the thread
     */
    public record HelpRequest(ItemId item, String title, String municipality, String municipalitySlug, String reason, String liftedBy, Instant askedAt,
                              Instant answeredAt, int messages) {
    }

    /** What is open first, the longest waiting on top; then what was answered, the latest on top. */
    @ReadOnly
    public List<HelpRequest> requests(ProgrammeWorkspace workspace, Page rows) {
        workspace.requireLive();
        return jdbc.sql(ROWS + " order by i.help_answered_at is not null, if(i.help_answered_at is null, i.help_requested_at, null), i.help_answered_at desc, i.id"
                        + " limit :limit offset :offset").param("limit", rows.limit()).param("offset", rows.offset()).query((row, number) -> request(row)).list();
    }

    @ReadOnly
    public int count(ProgrammeWorkspace workspace) {
        workspace.requireLive();
        return jdbc.sql("select count(*) from item i where" + ASKING).query(Integer.class).single();
    }

    @ReadOnly
    public HelpRequest request(ProgrammeWorkspace workspace, ItemId item) {
        workspace.requireLive();
        return jdbc.sql(ROWS + " and i.id = :item").param("item", item.value()).query((row, number) -> request(row)).optional().orElseThrow(NotFoundException::new);
    }

    /**
     * Says that the request was answered; the thread stays open.
     *
     * @throws NotAllowedException before Movisie wrote anything since it was asked: the municipality is mailed that there is an answer
     */
    public void answered(ProgrammeWorkspace workspace, ItemId id) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        if (jdbc.sql("""
                        select count(*) from comment c join item i on i.id = c.item_id where i.id = :id and c.audience = 'HELP' and c.author_scope = 'PROGRAMME'
                        and c.withdrawn_at is null and c.at >= i.help_requested_at""").param("id", id.value()).query(Integer.class).single() == 0) {
            throw new NotAllowedException("denied.help.unanswered");
        }
        requests.answer(workspace, id);
    }

    /** The municipality goes on asking: what was answered is open again. */
    void reopen(MunicipalityWorkspace workspace, Subject subject) {
        if (subject.kind() == SubjectKind.ITEM) {
            requests.askAgain(workspace, new ItemId(subject.id()));
        }
    }

    private static HelpRequest request(ResultSet row) throws SQLException {
        return new HelpRequest(new ItemId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("municipality"), row.getString("slug"),
                row.getString("reason"), row.getString("lifted_by"), Time.fromColumn(row.getObject("help_requested_at", LocalDateTime.class)),
                Time.fromColumn(row.getObject("help_answered_at", LocalDateTime.class)), row.getInt("messages"));
    }
}
