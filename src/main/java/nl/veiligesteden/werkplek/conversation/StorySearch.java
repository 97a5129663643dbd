package nl.veiligesteden.werkplek.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.search.Hit;
import nl.veiligesteden.werkplek.search.SearchSource;
import nl.veiligesteden.werkplek.search.SearchWords;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.subjects.AudienceRules;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.subjects.Subjects;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of items, why they do not go on, and the names of files that belong to them, each for the audience that it was meant for. */
@Component
class StorySearch implements SearchSource {

    /** As much of a comment as tells which one it is. */
    private static final int EXCERPT = 140;
    private static final String PARTS = """
            select 'comment' kind, c.id, c.item_id, left(c.content, %1$d) words, c.author_id, c.author_name, c.at from comment c
            where c.withdrawn_at is null and %2$s and %3$s
            union all select 'attachment', c.id, c.item_id, c.name, c.author_id, c.author_name, c.at from attachment c
            where c.withdrawn_at is null and %2$s and %4$s
            union all select 'progress', c.id, c.item_id, left(c.reason, %1$d), c.author_id, c.author_name, c.at from progress_update c
            where c.reason > '' and %5$s and %6$s""";

    private final JdbcClient jdbc;
    private final Subjects subjects;

    StorySearch(JdbcClient jdbc, Subjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    @Override
    public String headingKey() {
        return "search.story";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Hit> find(Workspace workspace, SearchWords words, int limit) {
        Condition visible = visibleTo(workspace);
        Condition said = words.in("c.content");
        return jdbc.sql("select part.*, i.title, mu.name municipality, mu.slug from ("
                        + PARTS.formatted(EXCERPT, visible.sql(), said.sql(), words.in("c.name").sql(), told(workspace), words.in("c.reason").sql())
                        + ") part join item i on i.id = part.item_id join municipality mu on mu.id = i.municipality_id"
                        + " order by part.author_id = :me desc, part.at desc, part.id limit :limit")
                .params(visible.parameters()).params(said.parameters()).param("me", workspace.actor().account().value()).param("limit", limit)
                .query((row, number) -> hit(row, workspace)).list();
    }

    private static Hit hit(ResultSet row, Workspace workspace) throws SQLException {
        ItemId item = new ItemId(row.getObject("item_id", UUID.class));
        String path = workspace instanceof PartnerWorkspace partner ? ItemsNavigation.task(partner.slug(), item) : ItemsNavigation.item(row.getString("slug"), item);
        return new Hit("search." + row.getString("kind"), row.getString("words"), row.getString("author_name") + " · " + row.getString("title"),
                row.getString("municipality"), path + "#verhaal");
    }

    /** Over the whole country there is too much to learn words from; what is spelt right is found all the same. */
    @Override
    public List<String> texts(Workspace workspace) {
        if (workspace instanceof ProgrammeWorkspace) {
            return List.of();
        }
        Condition visible = visibleTo(workspace);
        return jdbc.sql("select words from (" + PARTS.formatted(EXCERPT, visible.sql(), "true", "true", told(workspace), "true") + ") part").params(visible.parameters())
                .query(String.class).list();
    }

    /** What a municipality told for itself is not the partner's. */
    private String told(Workspace workspace) {
        return subjects.visibleTo(workspace, SubjectKind.ITEM).sql() + (workspace instanceof PartnerWorkspace ? " and c.shared" : "");
    }

    private Condition visibleTo(Workspace workspace) {
        return subjects.visibleTo(workspace, SubjectKind.ITEM).and(AudienceRules.visibleTo(workspace));
    }
}
