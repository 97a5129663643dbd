package nl.veiligesteden.werkplek.search.ui;

import java.util.List;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The way to the words that mean the same. */
@Component
class SameWordsNavigation implements NavigationSource {

    static final String SAME_WORDS = WorkspaceRoute.PROGRAMME + "/zoekwoorden";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(Role.Scope.PROGRAMME, 47, "nav.same-words", Icon.FILE_TEXT_O, SAME_WORDS));
    }
}
