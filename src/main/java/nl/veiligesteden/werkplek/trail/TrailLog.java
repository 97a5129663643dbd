package nl.veiligesteden.werkplek.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.Like;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Who did or tried what, the latest first: of all for the programme's administrator, of the municipality for its coordinator, of the own account for everybody. */
@Service
@ReadOnly
public class TrailLog {

    private static final int AT_ONCE = 500;
    /** Whoever was erased has the pseudonym here and is not found by the name of then, though the entry itself is never changed. */
    private static final String ACTOR = "coalesce((select ea.name from account ea where ea.id = a.actor_id and ea.erased_at is not null), a.actor_name)";
    private static final String CHANGES = "if(a.action = 'account.followed-employer' and exists (select 1 from account ea where ea.id = a.object_id and ea.erased_at is not null), '[]', a.changes)";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    TrailLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public int count(ProgrammeWorkspace workspace, TrailFilter filter) {
        return count(scope(workspace), filter);
    }

    public List<TrailEntry> list(ProgrammeWorkspace workspace, TrailFilter filter, Page page) {
        return list(scope(workspace), filter, page);
    }

    /** All that the filter finds up to now, however many, some hundreds at a time. */
    public void each(ProgrammeWorkspace workspace, TrailFilter filter, Consumer<List<TrailEntry>> entries) {
        each(scope(workspace), filter, entries);
    }

    public int count(MunicipalityWorkspace workspace, TrailFilter filter) {
        return count(scope(workspace), filter);
    }

    public List<TrailEntry> list(MunicipalityWorkspace workspace, TrailFilter filter, Page page) {
        return list(scope(workspace), filter, page);
    }

    /** All that the filter finds up to now, however many, some hundreds at a time. */
    public void each(MunicipalityWorkspace workspace, TrailFilter filter, Consumer<List<TrailEntry>> entries) {
        each(scope(workspace), filter, entries);
    }

    @NoWorkspace("about the own account only")
    public int count(SignedInUser user, TrailFilter filter) {
        return count(TrailScope.of(user), filter);
    }

    @NoWorkspace("about the own account only")
    public List<TrailEntry> list(SignedInUser user, TrailFilter filter, Page page) {
        return list(TrailScope.of(user), filter, page);
    }

    /** All that the filter finds up to now, however many, some hundreds at a time. */
    @NoWorkspace("about the own account only")
    public void each(SignedInUser user, TrailFilter filter, Consumer<List<TrailEntry>> entries) {
        each(TrailScope.of(user), filter, entries);
    }

    private static TrailScope scope(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return TrailScope.all();
    }

    private static TrailScope scope(MunicipalityWorkspace workspace) {
        workspace.require(Permission.MANAGE_TEAM);
        return TrailScope.of(workspace);
    }

    private int count(TrailScope scope, TrailFilter filter) {
        Condition found = scope.found(asked(scope, filter));
        return jdbc.sql("select count(*) from audit_entry a where " + found.sql()).params(found.parameters()).query(Integer.class).single();
    }

    private List<TrailEntry> list(TrailScope scope, TrailFilter filter, Page page) {
        return page(scope, scope.found(asked(scope, filter)), page);
    }

    /** Entries that come meanwhile stand before those that are read, so each is read once. */
    private void each(TrailScope scope, TrailFilter filter, Consumer<List<TrailEntry>> entries) {
        Condition found = scope.found(asked(scope, filter).and(Condition.of("a.at <= :now", "now", Time.toColumn(clock.instant()))));
        List<TrailEntry> some = page(scope, found, new Page(0, AT_ONCE));
        while (!some.isEmpty()) {
            entries.accept(some);
            TrailEntry last = some.getLast();
            Condition rest = new Condition("(a.at < :lastAt or (a.at = :lastAt and a.id < :lastId))", Map.of("lastAt", Time.toColumn(last.at()), "lastId", last.id()));
            some = some.size() < AT_ONCE ? List.of() : page(scope, found.and(rest), new Page(0, AT_ONCE));
        }
    }

    private static Condition asked(TrailScope scope, TrailFilter filter) {
        List<String> sql = new ArrayList<>(List.of("true"));
        Map<String, Object> parameters = new HashMap<>();
        if (!filter.person().isBlank()) {
            sql.add(ACTOR + " like :person");
            parameters.put("person", Like.containing(filter.person()));
        }
        if (!filter.about().isBlank()) {
            sql.add("a.object_id in (" + scope.names().stream().map(source -> source.like(":about")).collect(Collectors.joining(" union all ")) + ")");
            parameters.put("about", Like.containing(filter.about()));
        }
        if (filter.object() != null) {
            sql.add("a.object_id = :object");
            parameters.put("object", filter.object());
        }
        if (filter.kind() != null) {
            sql.add(filter.kind().sql());
        }
        if (filter.result() != null) {
            sql.add("a.result = :result");
            parameters.put("result", filter.result().name());
        }
        if (filter.from() != null) {
            sql.add("a.at >= :from");
            parameters.put("from", Time.toColumn(filter.from().atStartOfDay(Time.NETHERLANDS).toInstant()));
        }
        if (filter.until() != null) {
            sql.add("a.at < :until");
            parameters.put("until", Time.toColumn(filter.until().plusDays(1).atStartOfDay(Time.NETHERLANDS).toInstant()));
        }
        return new Condition(String.join(" and ", sql), parameters);
    }

    private List<TrailEntry> page(TrailScope scope, Condition found, Page page) {
        List<TrailEntry> raw = jdbc.sql("""
                        select a.*, coalesce(m.name, '') municipality,\s""" + ACTOR + " shown_actor, " + CHANGES + """
                         shown_changes from (select * from audit_entry a where\s""" + found.sql() + """
                        \s order by a.at desc, a.id desc limit :limit offset :offset) a left join municipality m on m.id = a.municipality_id order by a.at desc, a.id desc""")
                .params(found.parameters()).param("limit", page.limit()).param("offset", page.offset())
                .query((row, number) -> entry(row, scope.shows())).list();
        Map<String, String> names = names(scope, raw);
        return raw.stream().map(entry -> named(entry, names)).toList();
    }

    private TrailEntry entry(ResultSet row, TrailScope.Shows shows) throws SQLException {
        String action = row.getString("action");
        String type = row.getString("object_type");
        UUID object = row.getObject("object_id", UUID.class);
        String origin = row.getString("origin");
        return new TrailEntry(row.getObject("id", UUID.class), Time.fromColumn(row.getObject("at", LocalDateTime.class)), row.getString("shown_actor"), action, row.getString("municipality"),
                type, object, "", AuditTrail.Result.valueOf(row.getString("result")), origin.equals(TrailEntry.SYSTEM) || shows.origin(row.getObject("actor_id", UUID.class)) ? origin : "",
                shows.changes(action, type, object) ? Arrays.asList(json.readValue(row.getString("shown_changes"), Change[].class)) : List.of());
    }

    private Map<String, String> names(TrailScope scope, List<TrailEntry> entries) {
        Set<UUID> ids = new HashSet<>();
        for (TrailEntry entry : entries) {
            if (entry.object() != null) {
                ids.add(entry.object());
            }
            entry.changes().forEach(change -> List.of(change.before(), change.after()).stream().filter(TrailLog::isId).map(UUID::fromString).forEach(ids::add));
        }
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(scope.names().stream().map(source -> source.named(":ids")).collect(Collectors.joining(" union all "))).param("ids", ids).params(scope.parameters())
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class).toString(), row.getString("name"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static boolean isId(String value) {
        return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static TrailEntry named(TrailEntry entry, Map<String, String> names) {
        return new TrailEntry(entry.id(), entry.at(), entry.actor(), entry.action(), entry.municipality(), entry.objectType(), entry.object(),
                entry.object() == null ? "" : names.getOrDefault(entry.object().toString(), ""), entry.result(), entry.origin(),
                entry.changes().stream().map(change -> new Change(change.field(), named(change.before(), names), named(change.after(), names)))
                        .filter(change -> !change.before().isEmpty() || !change.after().isEmpty()).toList());
    }

    /** What is gone by now, or isn't the reader's to see, has no name; a change from one such to another tells nothing. */
    private static String named(String value, Map<String, String> names) {
        return isId(value) ? names.getOrDefault(value, "") : value;
    }
}
