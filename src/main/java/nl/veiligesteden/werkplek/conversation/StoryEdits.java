package nl.veiligesteden.werkplek.conversation;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads from the audit trail what was changed of an item, with names instead of the ids that the trail keeps. */
@Component
class StoryEdits {

    /** Fields whose value is the id of something that has a name. */
    private static final Set<String> REFERENCES = Set.of("owner", "deputy", "parent", "pillar", "strand");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoryEdits(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<StoryEntry.Edit> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<StoryEntry.Edit> edits = jdbc.sql("select id, at, actor_name, action, changes from audit_entry where id in (:ids)").param("ids", ids)
                .query((row, number) -> new StoryEntry.Edit(row.getObject("id", UUID.class), Time.fromColumn(row.getObject("at", LocalDateTime.class)),
                        row.getString("actor_name"), row.getString("action"), Arrays.asList(json.readValue(row.getString("changes"), Change[].class)))).list();
        Map<String, String> names = names(edits);
        return edits.stream().map(edit -> new StoryEntry.Edit(edit.id(), edit.at(), edit.author(), edit.action(),
                edit.changes().stream().map(change -> named(change, names)).toList())).toList();
    }

    private Map<String, String> names(List<StoryEntry.Edit> edits) {
        Set<UUID> ids = new HashSet<>();
        edits.stream().flatMap(edit -> edit.changes().stream()).filter(change -> REFERENCES.contains(change.field())).forEach(change -> {
            for (String value : List.of(change.before(), change.after())) {
                if (!value.isEmpty()) {
                    ids.add(UUID.fromString(value));
                }
            }
        });
        return ids.isEmpty() ? Map.of() : jdbc.sql("select om.id, " + Members.SHOWN_NAME + """
                         name from membership om join account oa on oa.id = om.account_id where om.id in (:ids)
                        union all select id, title from item where id in (:ids) union all select id, name from pillar where id in (:ids)
                        union all select id, name from strand where id in (:ids)""")
                .param("ids", ids).query((row, number) -> Map.entry(row.getObject("id", UUID.class).toString(), row.getString("name"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is gone by now has no name any more. */
    private static Change named(Change change, Map<String, String> names) {
        return REFERENCES.contains(change.field())
                ? new Change(change.field(), names.getOrDefault(change.before(), ""), names.getOrDefault(change.after(), "")) : change;
    }
}
