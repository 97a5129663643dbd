package nl.veiligesteden.werkplek.trail.ui;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The ways to the trail. That of the own account stands in the account's menu. */
@Component
class TrailNavigation implements NavigationSource {

    static final String TRAIL = "/logboek";
    static final String ALL = WorkspaceRoute.PROGRAMME + TRAIL;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(Role.Scope.MUNICIPALITY, 90, "nav.trail", Icon.FILE_TEXT_O, "gemeente/{slug}" + TRAIL, Set.of(Role.COORDINATOR), false),
                new NavigationEntry(Role.Scope.PROGRAMME, 80, "nav.trail", Icon.FILE_TEXT_O, ALL, Set.of(Role.PROGRAMME_ADMINISTRATOR), false));
    }

    static String of(String municipality) {
        return Paths.municipality(municipality) + TRAIL;
    }
}
