package nl.veiligesteden.werkplek.partners;

import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.partners.ui.PartnersNavigation;
import nl.veiligesteden.werkplek.search.Hit;
import nl.veiligesteden.werkplek.search.SearchWords;
import nl.veiligesteden.werkplek.search.TeamSearch;
import nl.veiligesteden.werkplek.shared.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contact persons that a municipality keeps. */
@Component
class ContactSearch implements TeamSearch {

    private final JdbcClient jdbc;

    ContactSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Hit> findWithin(MunicipalityWorkspace municipality, SearchWords words, int limit) {
        Condition where = words.in("name", "role");
        return jdbc.sql("select name, role from contact_person where municipality_id = :municipality and " + where.sql() + " order by name, id limit :limit")
                .params(where.parameters()).param("municipality", municipality.id().value()).param("limit", limit)
                .query((row, number) -> new Hit("search.contact", row.getString("name"), row.getString("role"), municipality.name(),
                        PartnersNavigation.of(municipality.slug()))).list();
    }

    @Override
    public List<String> textsWithin(MunicipalityWorkspace municipality) {
        return jdbc.sql("select concat(name, ' ', coalesce(role, '')) from contact_person where municipality_id = :municipality")
                .param("municipality", municipality.id().value()).query(String.class).list();
    }
}
