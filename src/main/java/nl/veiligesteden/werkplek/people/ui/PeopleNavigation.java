package nl.veiligesteden.werkplek.people.ui;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The ways to a municipality's team, to all accounts and to the employers. */
@Component
public class PeopleNavigation implements NavigationSource {

    static final String TEAM = "/team";
    static final String ACCOUNTS = WorkspaceRoute.PROGRAMME + "/accounts";
    static final String EMPLOYERS = WorkspaceRoute.PROGRAMME + "/werkgevers";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(Role.Scope.MUNICIPALITY, 70, "nav.team", Icon.USERS, "gemeente/{slug}" + TEAM),
                new NavigationEntry(Role.Scope.PROGRAMME, 60, "nav.accounts", Icon.USERS, ACCOUNTS, Set.of(Role.PROGRAMME_ADMINISTRATOR), false),
                new NavigationEntry(Role.Scope.PROGRAMME, 61, "nav.employers", Icon.BUILDING_O, EMPLOYERS, Set.of(Role.PROGRAMME_ADMINISTRATOR), false));
    }

    static String employer(String name) {
        return EMPLOYERS + "/" + name;
    }

    public static String team(String municipality) {
        return Paths.municipality(municipality) + TEAM;
    }
}
