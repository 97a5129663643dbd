package nl.veiligesteden.werkplek.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.search.Hit;
import nl.veiligesteden.werkplek.search.SearchSource;
import nl.veiligesteden.werkplek.search.SearchWords;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions, activities and partner tasks; for a partner its own tasks. */
@Component
class ItemSearch implements SearchSource {

    private final JdbcClient jdbc;

    ItemSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String headingKey() {
        return "search.items";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Hit> find(Workspace workspace, SearchWords words, int limit) {
        // Somebody looks for a partner's task by the partner's name too. First which items, then what is shown of those few. Over the whole country only titles are looked in, by the index that holds
        // them in the order wanted.
        boolean everywhere = workspace instanceof ProgrammeWorkspace;
        Condition where = ItemRules.visibleTo(workspace).and(everywhere ? words.in("i.title")
                : words.in("i.title", "i.description", "i.place", "(select pw.name from partner_organisation pw where pw.id = i.partner_id)"));
        String own = everywhere ? "" : "i.owner_id <=> :me desc, ";
        String page = "select i.id from item i where " + where.sql() + " order by " + own + "i.last_update_at desc, i.id desc limit :limit";
        JdbcClient.StatementSpec statement = jdbc.sql("""
                        select i.id, i.kind, i.title, parent.title parent_title, p.name partner, mu.name municipality, mu.slug
                        from item i join municipality mu on mu.id = i.municipality_id left join item parent on parent.id = i.parent_id
                        left join partner_organisation p on p.id = i.partner_id join (""" + page + ") page on page.id = i.id order by " + own
                        + "i.last_update_at desc, i.id desc")
                .params(where.parameters()).param("limit", limit);
        return (everywhere ? statement : statement.param("me", workspace.membership().value())).query((row, number) -> hit(row, workspace)).list();
    }

    private static Hit hit(ResultSet row, Workspace workspace) throws SQLException {
        ItemId id = new ItemId(row.getObject("id", UUID.class));
        String detail = Stream.of(row.getString("partner"), row.getString("parent_title")).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        String path = workspace instanceof PartnerWorkspace partner ? ItemsNavigation.task(partner.slug(), id) : ItemsNavigation.item(row.getString("slug"), id);
        return new Hit("ItemKind." + row.getString("kind"), row.getString("title"), detail, row.getString("municipality"), path);
    }

    @Override
    public List<String> texts(Workspace workspace) {
        Condition visible = ItemRules.visibleTo(workspace);
        String text = workspace instanceof ProgrammeWorkspace ? "i.title" : "concat(i.title, ' ', i.description)";
        return jdbc.sql("select distinct " + text + " from item i where " + visible.sql()).params(visible.parameters()).query(String.class).list();
    }
}
