package nl.veiligesteden.werkplek.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.Columns;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.search.KnownWords;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Items as lists, for a municipality's people and for Movisie. Partners have {@link PartnerTasks}, which tells less. */
@Service
@ReadOnly
public class ItemQueries {

    private static final String COLUMNS = """
            i.id, i.kind, i.title, i.status, i.health, i.percentage, i.moment, i.starts_on, i.due_on, i.handshake, i.last_update_at, i.version,
            """ + Members.SHOWN_NAME + """
             owner_name, oa.id owner_account, (select count(*) from checklist_step st where st.item_id = i.id) steps,
            (select count(st.done_at) from checklist_step st where st.item_id = i.id) steps_done, parent.title parent_title, p.name partner_name, mu.name municipality_name, mu.slug municipality_slug,
            """ + signalColumns();
    /** A list says "more than" beyond it: nobody reads so far, and counting on would cost as much as is held. */
    public static final int MOST_COUNTED = 50_000;

    private final JdbcClient jdbc;
    private final KnownWords same;
    private final Clock clock;

    ItemQueries(JdbcClient jdbc, KnownWords same, Clock clock) {
        this.jdbc = jdbc;
        this.same = same;
        this.clock = clock;
    }

    public List<ItemListItem> list(Workspace workspace, ItemFilter filter, Page rows) {
        Condition where = where(workspace, filter);
        // First which items, by their ids alone, then what is shown of those few: Movisie's list sorts the whole country.
        String page = ItemJoins.select("i.id", where, order(filter)) + " limit :limit offset :offset";
        return shown(workspace, "(" + page + ")", order(filter), where.parameters(), Map.of("limit", rows.limit(), "offset", rows.offset()));
    }

    /** All that the filter lets through, in its order. */
    List<UUID> ids(Workspace workspace, ItemFilter filter) {
        Condition where = where(workspace, filter);
        return jdbc.sql(ItemJoins.select("i.id", where, order(filter))).params(where.parameters()).query(UUID.class).list();
    }

    /** What is shown of the items whose ids a query tells. */
    List<ItemListItem> shown(Workspace workspace, String ids, String order, Map<String, ?> values, Map<String, ?> more) {
        return jdbc.sql("select " + COLUMNS + ItemJoins.from(COLUMNS + order) + "join " + ids + " page on page.id = i.id order by " + order)
                .params(values).params(more).query((row, number) -> item(row, workspace)).list();
    }

    /** How many the filter lets through; {@link #MOST_COUNTED} and one where there are more. */
    public int count(Workspace workspace, ItemFilter filter) {
        Condition where = where(workspace, filter);
        return jdbc.sql("select count(*) from (" + ItemJoins.select("1", where, "") + " limit " + (MOST_COUNTED + 1) + ") few").params(where.parameters()).query(Integer.class).single();
    }

    /** A municipality with how many of its items a filter finds. */
    public record Found(String name, String slug, int items) {
    }

    /** Who has what the filter finds, by name: each as many as the same list tells of that municipality alone. */
    public List<Found> byMunicipality(ProgrammeWorkspace workspace, ItemFilter filter) {
        Condition where = where(workspace, filter);
        return jdbc.sql("select mu.name, mu.slug, count(*) items" + ItemJoins.from("mu." + where.sql()) + "where " + where.sql() + " group by mu.id order by mu.name, mu.id").params(where.parameters())
                .query((row, number) -> new Found(row.getString("name"), row.getString("slug"), row.getInt("items"))).list();
    }

    /** What serves this item: its activities and partner tasks. */
    public List<ItemListItem> beneath(MunicipalityWorkspace workspace, ItemId parent) {
        Condition where = where(workspace, ItemFilter.NONE).and(Condition.of("i.parent_id = :parent", "parent", parent.value()));
        return jdbc.sql(ItemJoins.select(COLUMNS, where, "i.position, i.id") + " limit 200")
                .params(where.parameters()).query((row, number) -> item(row, workspace)).list();
    }

    /** Those of these items that the workspace sees, as lines. */
    public List<ItemListItem> lines(Workspace workspace, Set<ItemId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Condition where = where(workspace, ItemFilter.NONE).and(Condition.of("i.id in (:ids)", "ids", ids.stream().map(ItemId::value).toList()));
        return jdbc.sql(ItemJoins.select(COLUMNS, where, "")).params(where.parameters())
                .query((row, number) -> item(row, workspace)).list();
    }

    /** One item as a line, for a dialog that begins with it. */
    public ItemListItem line(MunicipalityWorkspace workspace, ItemId id) {
        Condition where = where(workspace, ItemFilter.NONE).and(Condition.of("i.id = :id", "id", id.value()));
        return jdbc.sql(ItemJoins.select(COLUMNS, where, ""))
                .params(where.parameters()).query((row, number) -> item(row, workspace)).optional().orElseThrow(NotFoundException::new);
    }

    /** The condition of a filter within what the workspace sees; also for whoever counts rather than lists. */
    public Condition where(Workspace workspace, ItemFilter filter) {
        if (workspace instanceof PartnerWorkspace) {
            throw new NotFoundException();
        }
        Condition days = new Condition("true", ItemConditions.days(LocalDate.now(clock.withZone(Time.NETHERLANDS))));
        return ItemRules.visibleTo(workspace).and(filter.condition(new Facet.Asked(workspace, same::in))).and(days);
    }

    /** In an order that an index of {@code item} has, but for those by owner and by municipality; both ways, so the last comes by id from the last too. */
    private static String order(ItemFilter filter) {
        String direction = filter.descending() ? " desc" : "";
        return switch (filter.sort()) {
            // What is finished has no deadline left: it stands below what is open, whichever way.
            case DUE -> "i.due_rank, i.due_on" + direction;
            case TITLE -> "i.title" + direction;
            case STATUS -> "i.status_rank" + direction;
            case UPDATED -> "i.last_update_at" + direction;
            case OWNER -> "oa.name is null, " + Members.SHOWN_NAME + direction;
            case MUNICIPALITY -> "mu.name" + direction;
        } + ", i.id" + direction;
    }

    private static String signalColumns() {
        List<String> columns = new ArrayList<>();
        for (Signal signal : Signal.values()) {
            columns.add(signal.condition() + " signal_" + signal.ordinal());
        }
        return String.join(", ", columns);
    }

    private static ItemListItem item(ResultSet row, Workspace workspace) throws SQLException {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        for (Signal signal : Signal.values()) {
            if (row.getBoolean("signal_" + signal.ordinal())) {
                signals.add(signal);
            }
        }
        String owner = row.getString("owner_name");
        return new ItemListItem(new ItemId(row.getObject("id", UUID.class)), ItemKind.valueOf(row.getString("kind")), row.getString("title"),
                ItemStatus.valueOf(row.getString("status")), Columns.value(row, "health", Health.class), row.getObject("percentage", Integer.class),
                Columns.value(row, "moment", Moment.class), row.getObject("starts_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                owner == null ? "" : owner, workspace.actor().account().value().equals(row.getObject("owner_account", UUID.class)),
                row.getString("parent_title"), row.getString("partner_name"), Columns.value(row, "handshake", Handshake.class),
                Time.fromColumn(row.getObject("last_update_at", LocalDateTime.class)), signals, row.getString("municipality_name"),
                row.getString("municipality_slug"), row.getInt("steps"), row.getInt("steps_done"), row.getLong("version"));
    }
}
