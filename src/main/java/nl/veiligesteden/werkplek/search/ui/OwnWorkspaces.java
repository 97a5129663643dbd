package nl.veiligesteden.werkplek.search.ui;

import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.WorkspaceLink;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The workspaces that the person can search, the one that the page belongs to first. */
@Component
class OwnWorkspaces {

    private final Workspaces workspaces;

    OwnWorkspaces(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** A workspace with the role that the navigation goes by, and the slug that stands in its addresses. */
    record Own(Workspace workspace, WorkspaceLink link) {
    }

    /** @param path of the page that the person is on */
    List<Own> from(String path) {
        List<WorkspaceLink> links = new ArrayList<>(workspaces.mine());
        links.sort((one, other) -> Boolean.compare(isAt(other, path), isAt(one, path)));
        return links.stream().map(link -> new Own(open(link), link)).toList();
    }

    private static boolean isAt(WorkspaceLink link, String path) {
        return (path + "/").startsWith(root(link) + "/");
    }

    private static String root(WorkspaceLink link) {
        return switch (link.role().scope()) {
            case MUNICIPALITY -> Paths.municipality(link.slug());
            case PARTNER -> Paths.partner(link.slug());
            case PROGRAMME -> WorkspaceRoute.PROGRAMME;
        };
    }

    private Workspace open(WorkspaceLink link) {
        return switch (link.role().scope()) {
            case MUNICIPALITY -> workspaces.municipality(link.slug());
            case PARTNER -> workspaces.partner(link.slug());
            case PROGRAMME -> workspaces.programme();
        };
    }
}
