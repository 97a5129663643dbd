package nl.veiligesteden.werkplek.people;

import java.util.List;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.people.ui.PeopleNavigation;
import nl.veiligesteden.werkplek.search.Hit;
import nl.veiligesteden.werkplek.search.SearchWords;
import nl.veiligesteden.werkplek.search.TeamSearch;
import nl.veiligesteden.werkplek.shared.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A municipality's own people, by the name that its team knows them by. */
@Component
class MemberSearch implements TeamSearch {

    private static final String FROM = " from membership om join account oa on oa.id = om.account_id"
            + " where om.municipality_id = :municipality and om.ended_at is null ";

    private final JdbcClient jdbc;

    MemberSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Hit> findWithin(MunicipalityWorkspace municipality, SearchWords words, int limit) {
        Condition where = words.in(Members.SHOWN_NAME);
        return jdbc.sql("select " + Members.SHOWN_NAME + " name, om.role" + FROM + "and " + where.sql() + " order by name, om.id limit :limit")
                .params(where.parameters()).param("municipality", municipality.id().value()).param("limit", limit)
                .query((row, number) -> new Hit("Role." + row.getString("role"), row.getString("name"), "", municipality.name(),
                        PeopleNavigation.team(municipality.slug()))).list();
    }

    @Override
    public List<String> textsWithin(MunicipalityWorkspace municipality) {
        return jdbc.sql("select " + Members.SHOWN_NAME + FROM).param("municipality", municipality.id().value()).query(String.class).list();
    }
}
