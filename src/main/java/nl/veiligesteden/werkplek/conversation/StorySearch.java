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
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.subjects.Subjects;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of items, why they do not go on, and the names of files that belong to them, each for the audience that it was meant for. */
@Component
class StorySearch implements SearchSource {

    private static final String TOLD = """
            select 'progress', c.id, c.item_id, left(c.reason, %d), c.author_id, c.author_name, c.at from progress_update c where c.reason > '' and %s and %s""";

    private final JdbcClient jdbc;
    private final Said said;
    private final Subjects subjects;

    StorySearch(JdbcClient jdbc, Said said, Subjects subjects) {
        this.jdbc = jdbc;
        this.said = said;
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
        Condition parts = parts(workspace, words.in("c.content"), words.in("c.name"), words.in("c.reason"));
        return jdbc.sql("select part.*, i.title, mu.name municipality, mu.slug from (" + parts.sql() + ") part join item i on i.id = part.subject_id"
                        + " join municipality mu on mu.id = i.municipality_id order by part.author_id = :me desc, part.at desc, part.id limit :limit")
                .params(parts.parameters()).param("me", workspace.actor().account().value()).param("limit", limit)
                .query((row, number) -> hit(row, workspace)).list();
    }

    private Condition parts(Workspace workspace, Condition content, Condition name, Condition reason) {
        Condition rows = said.rows(workspace, SubjectKind.ITEM, content, name);
        return new Condition(rows.sql() + " union all " + TOLD.formatted(Said.EXCERPT, told(workspace), reason.sql()), rows.parameters());
    }

    private static Hit hit(ResultSet row, Workspace workspace) throws SQLException {
        ItemId item = new ItemId(row.getObject("subject_id", UUID.class));
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
        Condition parts = parts(workspace, Condition.ALL, Condition.ALL, Condition.ALL);
        return jdbc.sql("select words from (" + parts.sql() + ") part").params(parts.parameters()).query(String.class).list();
    }

    /** What a municipality told for itself is not the partner's. */
    private String told(Workspace workspace) {
        return subjects.visibleTo(workspace, SubjectKind.ITEM).sql() + (workspace instanceof PartnerWorkspace ? " and c.shared" : "");
    }
}
