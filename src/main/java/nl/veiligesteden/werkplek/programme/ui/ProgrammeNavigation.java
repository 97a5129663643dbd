package nl.veiligesteden.werkplek.programme.ui;

import java.util.List;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The ways to what Movisie keeps for all. */
@Component
public class ProgrammeNavigation implements NavigationSource {

    static final String MUNICIPALITIES = WorkspaceRoute.PROGRAMME + "/gemeenten";
    static final String PERIODS = WorkspaceRoute.PROGRAMME + "/perioden";

    static final String TARGET_GROUPS = WorkspaceRoute.PROGRAMME + "/doelgroepen";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(Role.Scope.PROGRAMME, 30, "nav.municipalities", Icon.BUILDING_O, MUNICIPALITIES),
                NavigationEntry.forAll(Role.Scope.PROGRAMME, 40, "nav.periods", Icon.CALENDAR_CLOCK, PERIODS),
                NavigationEntry.forAll(Role.Scope.PROGRAMME, 45, "nav.target-groups", Icon.FLAG_O, TARGET_GROUPS));
    }
}
