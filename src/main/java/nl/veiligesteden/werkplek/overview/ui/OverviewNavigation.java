package nl.veiligesteden.werkplek.overview.ui;

import java.util.List;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.WorkspaceLink;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.overview.MyWork;
import nl.veiligesteden.werkplek.overview.OverviewFilter;
import nl.veiligesteden.werkplek.shell.NavigationCount;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The first line of each navigation: the dashboard and Movisie's overview. */
@Component
public class OverviewNavigation implements NavigationSource, NavigationCount {

    private final MyWork work;

    OverviewNavigation(MyWork work) {
        this.work = work;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(myWork(Role.Scope.MUNICIPALITY), myWork(Role.Scope.PARTNER), myWork(Role.Scope.PROGRAMME),
                NavigationEntry.forAll(Role.Scope.MUNICIPALITY, 10, "nav.dashboard", Icon.DASHBOARD, "gemeente/{slug}"),
                NavigationEntry.forAll(Role.Scope.PROGRAMME, 10, "nav.overview", Icon.DASHBOARD, WorkspaceRoute.PROGRAMME));
    }

    private static NavigationEntry myWork(Role.Scope scope) {
        return NavigationEntry.forAll(scope, 5, "nav.my-work", Icon.INBOX, Paths.MY_WORK);
    }

    @Override
    public String path() {
        return Paths.MY_WORK;
    }

    @Override
    public int count(SignedInUser user, List<WorkspaceLink> workspaces) {
        return work.count(user, workspaces.stream().map(workspace -> workspace.role().scope()).collect(Collectors.toSet()));
    }

    /** Movisie's overview, narrowed and ordered. */
    static String across(OverviewFilter filter) {
        return Paths.withQuery(WorkspaceRoute.PROGRAMME, filter.toQuery());
    }
}
