package nl.veiligesteden.werkplek.rounds.ui;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.conversation.Said;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.search.Hit;
import nl.veiligesteden.werkplek.search.SearchSource;
import nl.veiligesteden.werkplek.search.SearchWords;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of reports, and the names of files that belong to that. */
@Component
class ReportSearch implements SearchSource {

    private final JdbcClient jdbc;
    private final Said said;

    ReportSearch(JdbcClient jdbc, Said said) {
        this.jdbc = jdbc;
        this.said = said;
    }

    @Override
    public String headingKey() {
        return "search.story";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public List<Hit> find(Workspace workspace, SearchWords words, int limit) {
        if (workspace instanceof PartnerWorkspace) {
            return List.of();
        }
        Condition rows = said.rows(workspace, SubjectKind.REPORT, words.in("c.content"), words.in("c.name"));
        return jdbc.sql("select part.*, r.name, mu.name municipality, mu.slug,"
                        + " (select v.id from report_version v where v.report_id = pr.id order by v.number desc limit 1) latest from (" + rows.sql()
                        + ") part join progress_report pr on pr.id = part.subject_id join reporting_round r on r.id = pr.round_id join municipality mu on mu.id = pr.municipality_id"
                        + " order by part.author_id = :me desc, part.at desc, part.id limit :limit")
                .params(rows.parameters()).param("me", workspace.actor().account().value()).param("limit", limit)
                .query((row, number) -> hit(row, workspace)).list();
    }

    private static Hit hit(ResultSet row, Workspace workspace) throws SQLException {
        VersionId latest = new VersionId(row.getObject("latest", UUID.class));
        String place = workspace instanceof ProgrammeWorkspace ? null : row.getString("slug");
        return new Hit("search." + row.getString("kind"), row.getString("words"), row.getString("author_name") + " · " + row.getString("name"), row.getString("municipality"),
                RoundsNavigation.talk(place, latest));
    }

    @Override
    public List<String> texts(Workspace workspace) {
        if (workspace instanceof ProgrammeWorkspace || workspace instanceof PartnerWorkspace) {
            return List.of();
        }
        Condition rows = said.rows(workspace, SubjectKind.REPORT, Condition.ALL, Condition.ALL);
        return jdbc.sql("select words from (" + rows.sql() + ") part").params(rows.parameters()).query(String.class).list();
    }
}
