package nl.veiligesteden.werkplek.search.ui;

import nl.veiligesteden.werkplek.shell.HeaderSearch;
import org.springframework.stereotype.Component;

/** Makes a search button for each layout. */
@Component
class SearchHeader implements HeaderSearch {

    private final OwnWorkspaces workspaces;
    private final Finder finder;

    SearchHeader(OwnWorkspaces workspaces, Finder finder) {
        this.workspaces = workspaces;
        this.finder = finder;
    }

    @Override
    public SearchButton field() {
        return new SearchButton(workspaces, finder);
    }
}
