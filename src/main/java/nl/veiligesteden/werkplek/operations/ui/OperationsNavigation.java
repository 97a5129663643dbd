package nl.veiligesteden.werkplek.operations.ui;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The way to how the workspace is. */
@Component
class OperationsNavigation implements NavigationSource {

    static final String CONDITION = WorkspaceRoute.PROGRAMME + "/toestand";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(Role.Scope.PROGRAMME, 95, "nav.condition", Icon.DASHBOARD, CONDITION, Set.of(Role.PROGRAMME_ADMINISTRATOR), false));
    }
}
