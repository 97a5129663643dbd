package nl.veiligesteden.werkplek.work;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The items of a filter as a board shows them, and as a stretch of time does. */
@Service
@ReadOnly
public class ItemLooks {

    private final ItemQueries items;
    private final JdbcClient jdbc;

    ItemLooks(ItemQueries items, JdbcClient jdbc) {
        this.items = items;
        this.jdbc = jdbc;
    }

    /** The first of each status and how many there are in all. */
    public record Board(Map<ItemStatus, Integer> counts, List<ItemListItem> shown) {
    }

    /** What touches a stretch of time, in order of time; {@code total} counts what is not shown too. */
    public record Stretch(List<ItemListItem> shown, int total, int dateless) {
    }

    /** @param limit of the cards of one status */
    public Board board(MunicipalityWorkspace workspace, ItemFilter filter, int limit) {
        Condition where = items.where(workspace, filter);
        Map<ItemStatus, Integer> counts = new EnumMap<>(ItemStatus.class);
        jdbc.sql(ItemJoins.select("i.status, count(*) items", where, "") + " group by i.status").params(where.parameters())
                .query(row -> {
                    counts.put(ItemStatus.valueOf(row.getString("status")), row.getInt("items"));
                });
        String ranked = ItemJoins.select("i.id, row_number() over (partition by i.status order by i.due_on is null, i.due_on, i.id) place", where, "");
        return new Board(counts, items.shown(workspace, "(select id from (" + ranked + ") ranked where place <= :limit)",
                "i.due_on is null, i.due_on, i.id", where.parameters(), Map.of("limit", limit)));
    }

    /** @param to the first day after the stretch */
    public Stretch between(MunicipalityWorkspace workspace, ItemFilter filter, LocalDate from, LocalDate to, int limit) {
        Condition where = items.where(workspace, filter);
        // What began and is still open goes on until somebody says when it ends.
        String touches = "coalesce(i.due_on, if(i.status in ('DONE', 'STOPPED'), i.starts_on, '9999-12-31')) >= :from and coalesce(i.starts_on, i.due_on) < :to";
        int[] counts = jdbc.sql(ItemJoins.select("coalesce(sum(" + touches + "), 0) total, coalesce(sum(i.starts_on is null and i.due_on is null), 0) dateless", where, ""))
                .params(where.parameters()).param("from", from).param("to", to)
                .query((row, number) -> new int[] {row.getInt("total"), row.getInt("dateless")}).single();
        String within = ItemJoins.select("i.id", where.and(Condition.of(touches)), "coalesce(i.starts_on, i.due_on), i.id") + " limit :limit";
        return new Stretch(items.shown(workspace, "(" + within + ")", "coalesce(i.starts_on, i.due_on), i.id", where.parameters(),
                Map.of("from", from, "to", to, "limit", limit)), counts[0], counts[1]);
    }
}
