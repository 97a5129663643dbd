package nl.veiligesteden.werkplek.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.Columns;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a partner sees and does: the tasks that it was asked, in all municipalities, and a safe summary of what each belongs to. */
@Service
@Transactional
public class PartnerTasks {

    private static final String ROWS = """
            select i.id, i.title, i.description, i.status, i.handshake, i.handshake_note, i.due_on,
                   mu.name municipality, parent.title parent_title, parent.kind parent_kind,
            """ + Members.SHOWN_NAME + """
             contact, oa.email contact_email, oa.work_phone contact_phone
            from item i join municipality mu on mu.id = i.municipality_id
            left join item parent on parent.id = i.parent_id
            """ + ItemConditions.JOIN_OWNER + "left join account oa on oa.id = om.account_id ";

    private final ItemStore store;
    private final ItemLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    PartnerTasks(ItemStore store, ItemLog log, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A task as the partner sees it.
     *
     * @param belongsTo the title of the action or activity that it serves; nothing else of it is told
     * @param contact whoever asks; null where nobody owns the task
     * @param handshakeNote the reason or explanation of the last step; the time of the last update is not told, since it would say
     *     when the municipality notes something for itself
     */
    public record Task(ItemId id, String title, String description, String municipality, String belongsTo, ItemKind belongsToKind, Contact contact,
                       LocalDate dueOn, boolean overdue, ItemStatus status, Handshake handshake, String handshakeNote) {
    }

    /**
     * Whom to turn to with a question.
     *
     * @param phone of work; empty where none was given
     */
    public record Contact(String name, String email, String phone) {
    }

    /** What waits on the partner first, then by date; what ended, last. */
    @ReadOnly
    public List<Task> mine(PartnerWorkspace workspace, Page page) {
        Condition visible = ItemRules.visibleTo(workspace);
        return jdbc.sql(ROWS + "where " + visible.sql() + """
                         order by field(i.handshake, 'RETURNED', 'ASKED', 'ACCEPTED', 'REPORTED_DONE', 'DECLINED', 'CONFIRMED', 'WITHDRAWN'),
                        i.due_on is null, i.due_on, i.id limit :limit offset :offset""")
                .params(visible.parameters()).param("limit", page.limit()).param("offset", page.offset())
                .query((row, number) -> task(row)).list();
    }

    /** How many tasks wait on the partner now. */
    @ReadOnly
    public int waiting(PartnerWorkspace workspace) {
        Condition visible = ItemRules.visibleTo(workspace);
        return jdbc.sql("select count(*) from item i where " + visible.sql() + " and i.handshake in ('ASKED', 'ACCEPTED', 'RETURNED')")
                .params(visible.parameters()).query(Integer.class).single();
    }

    @ReadOnly
    public Task task(PartnerWorkspace workspace, ItemId id) {
        Condition visible = ItemRules.visibleTo(workspace);
        return jdbc.sql(ROWS + "where i.id = :id and " + visible.sql()).params(visible.parameters()).param("id", id.value())
                .query((row, number) -> task(row)).optional().orElseThrow(NotFoundException::new);
    }

    /** Those of these tasks that the partner sees. */
    @ReadOnly
    public List<Task> these(PartnerWorkspace workspace, Set<ItemId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Condition visible = ItemRules.visibleTo(workspace);
        return jdbc.sql(ROWS + "where i.id in (:ids) and " + visible.sql()).params(visible.parameters()).param("ids", ids.stream().map(ItemId::value).toList())
                .query((row, number) -> task(row)).list();
    }

    /** A task as its partner sees it, or will once it is asked: for the municipality that gives it. */
    @ReadOnly
    public Task preview(MunicipalityWorkspace workspace, ItemId id) {
        return jdbc.sql(ROWS + "where i.id = :id and i.kind = 'PARTNER_TASK' and i.municipality_id = :municipality").param("id", id.value())
                .param("municipality", workspace.id().value()).query((row, number) -> task(row)).optional().orElseThrow(NotFoundException::new);
    }

    public void accept(PartnerWorkspace workspace, ItemId id) {
        change(workspace, id, "task.accepted", "", (item, now) -> item.go(course -> course.accepted(now)));
    }

    public void decline(PartnerWorkspace workspace, ItemId id, String why) {
        change(workspace, id, "task.declined", why, (item, now) -> item.go(course -> course.declined(why, now)));
    }

    /** Takes "gedaan" or "kan niet" back, until the municipality acts on it. */
    public void takeBack(PartnerWorkspace workspace, ItemId id) {
        change(workspace, id, "task.taken-back", "", (item, now) -> item.go(course -> course.takenBack(now)));
    }

    public void report(PartnerWorkspace workspace, ItemId id, ProgressDraft draft) {
        change(workspace, id, "task.reported", draft.note(), (item, now) -> item.reportByPartner(draft, now));
    }

    public void unchanged(PartnerWorkspace workspace, ItemId id) {
        log.unchanged(workspace, answerable(workspace, id), "task.unchanged", (item, now) -> item.go(course -> course.foundUnchangedByPartner(now)));
    }

    public void handIn(PartnerWorkspace workspace, ItemId id, String note) {
        change(workspace, id, "task.handed-in", note, (item, now) -> item.go(course -> course.handedIn(workspace.actor().account(), note, now)));
    }

    private void change(PartnerWorkspace workspace, ItemId id, String action, String note, BiConsumer<Item, Instant> deed) {
        log.change(workspace, answerable(workspace, id), action, note, deed);
    }

    private Item answerable(PartnerWorkspace workspace, ItemId id) {
        workspace.require(Permission.ANSWER_TASKS);
        Condition visible = ItemRules.visibleTo(workspace);
        boolean sees = jdbc.sql("select count(*) from item i where i.id = :id and " + visible.sql()).params(visible.parameters())
                .param("id", id.value()).query(Integer.class).single() > 0;
        return store.findByIdAndAgreementPartnerId(id.value(), workspace.id().value()).filter(found -> sees).orElseThrow(NotFoundException::new);
    }

    private Task task(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        Handshake handshake = Handshake.valueOf(row.getString("handshake"));
        boolean overdue = handshake.waitsOnPartner() && due != null && due.isBefore(LocalDate.now(clock.withZone(Time.NETHERLANDS)));
        String name = row.getString("contact");
        Contact contact = name == null ? null : new Contact(name, row.getString("contact_email"), row.getString("contact_phone"));
        return new Task(new ItemId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("description"), row.getString("municipality"),
                row.getString("parent_title"), Columns.value(row, "parent_kind", ItemKind.class), contact, due, overdue,
                ItemStatus.valueOf(row.getString("status")), handshake, row.getString("handshake_note"));
    }
}
