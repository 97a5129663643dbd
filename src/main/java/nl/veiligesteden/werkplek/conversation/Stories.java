package nl.veiligesteden.werkplek.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.AudienceRules;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.subjects.Subjects;
import nl.veiligesteden.werkplek.database.Columns;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ProgressAuthors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The story of a subject: what was told, said and changed, in one line of time, as far as the reader may know. A partner reads the steps of the
 * handshake and what is shared; Movisie's help desk reads the thread of a request for help.
 */
@Service
@ReadOnly
public class Stories {

    private static final String PROGRESS = "select c.id, c.at, 'PROGRESS' kind from progress_update c where ";
    private static final String MESSAGES = "select c.id, c.at, 'MESSAGE' kind from comment c where ";
    private static final String FILES = "select c.id, c.at, 'FILE' kind from attachment c where ";
    /** What has entries of its own is left out of the trail. */
    private static final String CHANGES = """
            select a.id, a.at, 'EDIT' kind from audit_entry a where a.object_id = :subject and a.object_type = '%1$s' and a.municipality_id = :municipality
            and a.action like '%1$s.%%' and a.action not in ('item.reported', 'item.unchanged', 'item.steps-edited')""";

    /** What somebody changed while telling how it goes: one deed, one entry. */
    private static final String OF_ONE_DEED = """
            a.action = 'item.edited' and a.actor_id = u.author_id and a.at between u.at - interval 1 microsecond and u.at + interval 1 microsecond""";

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final StoryEdits edits;

    Stories(JdbcClient jdbc, Subjects subjects, StoryEdits edits) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.edits = edits;
    }

    /** The latest first. */
    public List<StoryEntry> story(MunicipalityWorkspace workspace, Subject subject, StoryFilter filter, Page page) {
        List<String> parts = new ArrayList<>();
        Condition visible = subjects.visibleTo(workspace, subject.kind());
        Condition readable = visible.and(AudienceRules.visibleTo(workspace));
        if (filter.shows(StoryFilter.PROGRESS) && subject.kind() == SubjectKind.ITEM) {
            parts.add(PROGRESS + subject.rows() + " and " + visible.sql());
        }
        if (filter.shows(StoryFilter.MESSAGES)) {
            parts.add(MESSAGES + subject.rows() + " and " + readable.sql());
        }
        if (filter.shows(StoryFilter.FILES)) {
            parts.add(FILES + subject.rows() + " and " + readable.sql());
        }
        if (filter.shows(StoryFilter.CHANGES)) {
            boolean told = filter.shows(StoryFilter.PROGRESS) && subject.kind() == SubjectKind.ITEM;
            parts.add(CHANGES.formatted(subject.kind().word()) + (told ? " and not exists (select 1 from progress_update u where u.item_id = a.object_id and " + OF_ONE_DEED + ")" : ""));
        }
        return read(workspace, subject, parts, readable.and(Condition.of("true", "municipality", workspace.id().value())), page);
    }

    /** The latest first; what the municipality noted for itself is not in it. */
    public List<StoryEntry> story(PartnerWorkspace workspace, Subject subject, Page page) {
        List<String> parts = new ArrayList<>();
        Condition visible = subjects.visibleTo(workspace, subject.kind());
        Condition readable = visible.and(AudienceRules.visibleTo(workspace));
        if (subject.kind() == SubjectKind.ITEM) {
            parts.add(PROGRESS + subject.rows() + " and " + visible.sql() + " and c.shared");
        }
        parts.addAll(said(subject, readable));
        return read(workspace, subject, parts, readable, page);
    }

    /** What was said and added, the latest first: the story of a subject whose course is told elsewhere. */
    public List<StoryEntry> talk(Workspace workspace, Subject subject, Page page) {
        Condition readable = subjects.visibleTo(workspace, subject.kind()).and(AudienceRules.visibleTo(workspace));
        return read(workspace, subject, said(subject, readable), readable, page);
    }

    private static List<String> said(Subject subject, Condition readable) {
        return List.of(MESSAGES + subject.rows() + " and " + readable.sql(), FILES + subject.rows() + " and " + readable.sql());
    }

    /** What was said about a request for help, the latest first. */
    public List<StoryEntry> helpThread(ProgrammeWorkspace workspace, Subject subject, Page page) {
        Condition visible = subjects.visibleTo(workspace, subject.kind());
        return read(workspace, subject, List.of(MESSAGES + subject.rows() + " and " + visible.sql() + " and c.audience = 'HELP'"), visible, page);
    }

    /** First which entries, over all kinds, by their ids alone; then what each kind tells of those few. */
    private List<StoryEntry> read(Workspace workspace, Subject subject, List<String> parts, Condition condition, Page page) {
        record Place(UUID id, String kind) {
        }
        List<Place> places = jdbc.sql(String.join(" union all ", parts) + " order by at desc, id desc limit :limit offset :offset")
                .params(condition.parameters()).param("subject", subject.id()).param("limit", page.limit()).param("offset", page.offset())
                .query((row, number) -> new Place(row.getObject("id", UUID.class), row.getString("kind"))).list();
        Map<String, List<UUID>> ids = places.stream().collect(Collectors.groupingBy(Place::kind, Collectors.mapping(Place::id, Collectors.toList())));
        Map<UUID, StoryEntry> entries = new HashMap<>();
        Map<UUID, UUID> editedWith = new HashMap<>();
        progress(workspace, ids.getOrDefault("PROGRESS", List.of()), editedWith).forEach(entry -> entries.put(entry.id(), entry));
        messages(workspace, ids.getOrDefault("MESSAGE", List.of())).forEach(entry -> entries.put(entry.id(), entry));
        files(ids.getOrDefault("FILE", List.of())).forEach(entry -> entries.put(entry.id(), entry));
        edits.of(Stream.concat(ids.getOrDefault("EDIT", List.of()).stream(), editedWith.keySet().stream()).toList()).forEach(edit -> {
            if (editedWith.get(edit.id()) instanceof UUID told && entries.get(told) instanceof StoryEntry.Progress progress) {
                entries.put(told, progress.with(edit.changes()));
            } else {
                entries.put(edit.id(), edit);
            }
        });
        return places.stream().map(place -> entries.get(place.id())).toList();
    }

    /** How the municipality judges a task is its own: a partner's story tells the steps. */
    private List<StoryEntry.Progress> progress(Workspace workspace, List<UUID> ids, Map<UUID, UUID> editedWith) {
        boolean judged = !(workspace instanceof PartnerWorkspace);
        return ids.isEmpty() ? List.of() : jdbc.sql("select u.*, (select a.id from audit_entry a where a.object_id = u.item_id and " + OF_ONE_DEED + " limit 1) edit_id, " + ProgressAuthors.BY_PARTNER
                        + "from progress_update u join item i on i.id = u.item_id where u.id in (:ids)").param("ids", ids)
                .query((row, number) -> {
                    if (judged && row.getObject("edit_id") != null) {
                        editedWith.put(row.getObject("edit_id", UUID.class), row.getObject("id", UUID.class));
                    }
                    return new StoryEntry.Progress(row.getObject("id", UUID.class), Time.fromColumn(row.getObject("at", LocalDateTime.class)),
                        row.getString("author_name"), ProgressAuthors.scope(row), ItemStatus.valueOf(row.getString("from_status")), ItemStatus.valueOf(row.getString("status")),
                        Columns.value(row, "handshake", Handshake.class), judged ? Columns.value(row, "health", Health.class) : null,
                        judged ? row.getObject("percentage", Integer.class) : null, row.getString("note"), row.getString("reason"),
                        row.getString("lifted_by"), row.getObject("review_on", LocalDate.class), row.getBoolean("unchanged"), List.of());
                }).list();
    }

    private List<StoryEntry.File> files(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql("select * from attachment where id in (:ids)").param("ids", ids)
                .query((row, number) -> new StoryEntry.File(row.getObject("id", UUID.class), Time.fromColumn(row.getObject("at", LocalDateTime.class)),
                        row.getString("author_name"), Role.Scope.valueOf(row.getString("author_scope")), Audience.valueOf(row.getString("audience")),
                        row.getString("name"), row.getObject("address") != null, row.getObject("withdrawn_at") != null)).list();
    }

    private List<StoryEntry.Message> messages(Workspace workspace, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<String>> mentions = texts("select comment_id, name content from comment_mention where comment_id in (:ids) order by comment_id, name",
                ids);
        Map<UUID, List<String>> earlier = texts("""
                select comment_id, content from (select w.*, row_number() over (partition by comment_id order by position desc) latest from comment_wording w
                    where comment_id in (:ids)) wordings where latest <= 20 order by comment_id, position""", ids);
        Set<Audience> writable = AudienceRules.everWritableBy(workspace);
        return jdbc.sql("select * from comment where id in (:ids)").param("ids", ids)
                .query((row, number) -> message(row, workspace, writable, mentions, earlier)).list();
    }

    private Map<UUID, List<String>> texts(String sql, List<UUID> ids) {
        return jdbc.sql(sql).param("ids", ids).query((row, number) -> Map.entry(row.getObject("comment_id", UUID.class), row.getString("content"))).list()
                .stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static StoryEntry.Message message(ResultSet row, Workspace workspace, Set<Audience> writable, Map<UUID, List<String>> mentions,
                                              Map<UUID, List<String>> earlier) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Audience audience = Audience.valueOf(row.getString("audience"));
        Role.Scope scope = Role.Scope.valueOf(row.getString("author_scope"));
        boolean withdrawn = row.getObject("withdrawn_at") != null;
        boolean mine = !withdrawn && writable.contains(audience) && scope == workspace.role().scope()
                && row.getObject("author_id", UUID.class).equals(workspace.actor().account().value());
        return new StoryEntry.Message(id, Time.fromColumn(row.getObject("at", LocalDateTime.class)), row.getString("author_name"), scope, audience,
                withdrawn ? "" : row.getString("content"), withdrawn ? List.of() : mentions.getOrDefault(id, List.of()),
                Time.fromColumn(row.getObject("edited_at", LocalDateTime.class)), withdrawn, withdrawn ? List.of() : earlier.getOrDefault(id, List.of()), mine,
                row.getLong("version"));
    }
}
