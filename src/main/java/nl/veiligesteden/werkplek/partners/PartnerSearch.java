package nl.veiligesteden.werkplek.partners;

import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.partners.ui.PartnersNavigation;
import nl.veiligesteden.werkplek.search.Hit;
import nl.veiligesteden.werkplek.search.SearchSource;
import nl.veiligesteden.werkplek.search.SearchWords;
import nl.veiligesteden.werkplek.shared.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations: those that a municipality works with, and for Movisie all. */
@Component
class PartnerSearch implements SearchSource {

    /** The names of records that went into it. */
    private static final String FORMERLY = "(select group_concat(old.name separator ' ') from partner_organisation old where old.merged_into = p.id)";

    private final JdbcClient jdbc;

    PartnerSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String headingKey() {
        return "search.partners";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Hit> find(Workspace workspace, SearchWords words, int limit) {
        Condition where = visibleTo(workspace).and(workspace instanceof MunicipalityWorkspace ? words.in("p.name", FORMERLY, "c.shown_as") : words.in("p.name", FORMERLY));
        return jdbc.sql("select p.name, p.slug" + from(workspace) + "where " + where.sql() + " order by p.name, p.id limit :limit")
                .params(where.parameters()).param("limit", limit)
                .query((row, number) -> new Hit("search.organisation", row.getString("name"), "", workspace.name(),
                        workspace instanceof MunicipalityWorkspace municipality ? PartnersNavigation.of(municipality.slug())
                                : PartnersNavigation.shared(row.getString("name")))).list();
    }

    @Override
    public List<String> texts(Workspace workspace) {
        Condition visible = visibleTo(workspace);
        return jdbc.sql("select p.name" + from(workspace) + "where " + visible.sql()).params(visible.parameters()).query(String.class).list();
    }

    private static String from(Workspace workspace) {
        return " from partner_organisation p " + (workspace instanceof MunicipalityWorkspace ? "join collaboration c on c.partner_id = p.id " : "");
    }

    private static Condition visibleTo(Workspace workspace) {
        return switch (workspace) {
            case MunicipalityWorkspace municipality -> Condition.of("p.merged_into is null and c.municipality_id = :municipality", "municipality", municipality.id().value());
            case ProgrammeWorkspace programme -> Condition.of("p.merged_into is null");
            case PartnerWorkspace partner -> Condition.of("false");
        };
    }
}
