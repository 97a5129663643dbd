package nl.veiligesteden.werkplek.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.shared.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whole lists of items, for files. */
@Service
public class ItemTables {

    /** Rows that are read at once: few enough to forget, many enough not to ask often. */
    private static final int AT_ONCE = 500;

    private final ItemQueries queries;
    private final JdbcClient jdbc;

    ItemTables(ItemQueries queries, JdbcClient jdbc) {
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /** All that a filter lets through, in the filter's order and of one moment, handed over some at a time. */
    @OneMoment
    public void each(Workspace workspace, ItemFilter filter, Consumer<List<ItemRow>> rows) {
        List<UUID> ids = queries.ids(workspace, filter);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            rows.accept(rows(workspace, ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
    }

    /** Those of these items that this workspace sees. */
    @OneMoment
    public List<ItemRow> of(Workspace workspace, Collection<ItemId> ids) {
        List<UUID> all = ids.stream().map(ItemId::value).distinct().toList();
        List<ItemRow> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(rows(workspace, all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return found;
    }

    private List<ItemRow> rows(Workspace workspace, List<UUID> ids) {
        Map<UUID, ItemListItem> lines = queries.lines(workspace, ids.stream().map(ItemId::new).collect(Collectors.toCollection(LinkedHashSet::new))).stream()
                .collect(Collectors.toMap(line -> line.id().value(), Function.identity()));
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<UUID, ItemRow> found = new HashMap<>();
        jdbc.sql("""
                        select i.id, i.description, i.place, coalesce(pi.name, sp.name, '') pillar, coalesce(s.name, '') strand,
                        coalesce((select group_concat(g.name_nl order by g.position separator ', ') from item_target_group tg join target_group g on g.code = tg.target_group_code where tg.item_id = i.id), '') groups_nl,
                        coalesce((select group_concat(g.name_en order by g.position separator ', ') from item_target_group tg join target_group g on g.code = tg.target_group_code where tg.item_id = i.id), '') groups_en
                        from item i left join pillar pi on pi.id = i.pillar_id left join strand s on s.id = i.strand_id left join pillar sp on sp.id = s.pillar_id
                        where i.id in (:ids)""")
                .param("ids", lines.keySet()).query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    found.put(id, new ItemRow(lines.get(id), row.getString("description"), row.getString("place"), row.getString("pillar"), row.getString("strand"),
                            new ItemRow.Groups(row.getString("groups_nl"), row.getString("groups_en"))));
                });
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
