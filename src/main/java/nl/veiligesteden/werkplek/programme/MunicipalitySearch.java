package nl.veiligesteden.werkplek.programme;

import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.search.Hit;
import nl.veiligesteden.werkplek.search.SearchSource;
import nl.veiligesteden.werkplek.search.SearchWords;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shell.Paths;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Municipalities, for Movisie, who looks into each of them. */
@Component
class MunicipalitySearch implements SearchSource {

    private final JdbcClient jdbc;

    MunicipalitySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String headingKey() {
        return "search.municipalities";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Hit> find(Workspace workspace, SearchWords words, int limit) {
        if (!(workspace instanceof ProgrammeWorkspace)) {
            return List.of();
        }
        Condition where = words.in("name");
        return jdbc.sql("select name, slug, province, participation from municipality where " + where.sql() + " order by name, id limit :limit")
                .params(where.parameters()).param("limit", limit)
                .query((row, number) -> new Hit("search.municipality." + row.getString("participation"), row.getString("name"), row.getString("province"),
                        workspace.name(), Paths.municipality(row.getString("slug")))).list();
    }

    @Override
    public List<String> texts(Workspace workspace) {
        return workspace instanceof ProgrammeWorkspace ? jdbc.sql("select name from municipality").query(String.class).list() : List.of();
    }
}
