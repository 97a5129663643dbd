package nl.veiligesteden.werkplek.search;

import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;

/** People whom only their own municipality finds. */
public interface TeamSearch extends SearchSource {

    @Override
    default String headingKey() {
        return "search.people";
    }

    @Override
    default List<Hit> find(Workspace workspace, SearchWords words, int limit) {
        return workspace instanceof MunicipalityWorkspace municipality ? findWithin(municipality, words, limit) : List.of();
    }

    @Override
    default List<String> texts(Workspace workspace) {
        return workspace instanceof MunicipalityWorkspace municipality ? textsWithin(municipality) : List.of();
    }

    List<Hit> findWithin(MunicipalityWorkspace municipality, SearchWords words, int limit);

    List<String> textsWithin(MunicipalityWorkspace municipality);
}
