package nl.veiligesteden.werkplek.privacy.ui;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The ways to the register and to what is kept. The own data stand in the account's menu, the privacy statement at the foot of each page. */
@Component
class PrivacyNavigation implements NavigationSource {

    static final String RETENTION = WorkspaceRoute.PROGRAMME + "/bewaren";
    static final String REGISTER = "/verwerkingen";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(Role.Scope.PROGRAMME, 85, "nav.retention", Icon.CALENDAR_CLOCK, RETENTION, Set.of(Role.PROGRAMME_ADMINISTRATOR), false),
                new NavigationEntry(Role.Scope.PROGRAMME, 86, "nav.register", Icon.FILE_TEXT_O, WorkspaceRoute.PROGRAMME + REGISTER,
                        Set.of(Role.PROGRAMME_COORDINATOR, Role.PROGRAMME_ADMINISTRATOR), false),
                new NavigationEntry(Role.Scope.MUNICIPALITY, 95, "nav.register", Icon.FILE_TEXT_O, Paths.municipality("{slug}") + REGISTER, Set.of(Role.COORDINATOR), false));
    }
}
