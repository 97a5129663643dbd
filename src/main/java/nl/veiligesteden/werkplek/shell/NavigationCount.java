package nl.veiligesteden.werkplek.shell;

import java.util.List;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.WorkspaceLink;

/** The number that a line of the navigation shows: as many as its page lists. */
public interface NavigationCount {

    /** The path of the line. */
    String path();

    /** @param workspaces those of the person */
    int count(SignedInUser user, List<WorkspaceLink> workspaces);
}
