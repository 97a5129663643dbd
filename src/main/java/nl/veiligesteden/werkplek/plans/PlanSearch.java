package nl.veiligesteden.werkplek.plans;

import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.plans.ui.PlanNavigation;
import nl.veiligesteden.werkplek.search.Hit;
import nl.veiligesteden.werkplek.search.SearchSource;
import nl.veiligesteden.werkplek.search.SearchWords;
import nl.veiligesteden.werkplek.shared.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sections, pillars and strands of plans, by their headings and their words. */
@Component
class PlanSearch implements SearchSource {

    /** A long strand is its own text: as much of it as fits a line. */
    private static final int TITLE = 140;
    private static final String PARTS = """
            select 'SECTION' kind, s.id, s.heading title, s.body text, s.plan_id, s.id section_id from plan_section s where %1$s and %2$s
            union all select 'PILLAR', s.id, s.name, s.explanation, s.plan_id, s.section_id from pillar s where %1$s and %3$s
            union all select 'STRAND', s.id, s.name, '', p.plan_id, p.section_id from strand s join pillar p on p.id = s.pillar_id where %1$s and %4$s
            """;

    private final JdbcClient jdbc;

    PlanSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String headingKey() {
        return "search.plans";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Hit> find(Workspace workspace, SearchWords words, int limit) {
        Condition visible = visibleTo(workspace);
        Condition inHeading = words.in("s.heading", "s.body");
        return jdbc.sql("select part.kind, left(part.title, " + TITLE + ") title, pp.name period, pp.slug period_slug, mu.name, mu.slug, part.section_id from ("
                        + PARTS.formatted(visible.sql(), inHeading.sql(), words.in("s.name", "s.explanation").sql(), words.in("s.name").sql())
                        + """
                        ) part join plan pl on pl.id = part.plan_id join programme_period pp on pp.id = pl.period_id
                        join municipality mu on mu.id = pl.municipality_id order by pp.starts_on desc, part.id desc limit :limit""")
                .params(visible.parameters()).params(inHeading.parameters()).param("limit", limit)
                .query((row, number) -> new Hit("search.plan." + row.getString("kind"), row.getString("title"), row.getString("period"), row.getString("name"),
                        PlanNavigation.section(row.getString("slug"), row.getString("period_slug"), row.getObject("section_id", UUID.class)))).list();
    }

    @Override
    public List<String> texts(Workspace workspace) {
        Condition visible = visibleTo(workspace);
        String text = workspace instanceof ProgrammeWorkspace ? "title" : "concat(title, ' ', text)";
        return jdbc.sql("select distinct " + text + " from (" + PARTS.formatted(visible.sql(), "true", "true", "true") + ") part")
                .params(visible.parameters()).query(String.class).list();
    }

    /** A plan's texts are its municipality's and Movisie's to see; a partner sees tasks only. */
    private static Condition visibleTo(Workspace workspace) {
        return switch (workspace) {
            case MunicipalityWorkspace municipality -> Condition.of("s.municipality_id = :municipality", "municipality", municipality.id().value());
            case ProgrammeWorkspace programme -> Condition.ALL;
            case PartnerWorkspace partner -> Condition.of("false");
        };
    }
}
