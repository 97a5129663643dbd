package nl.veiligesteden.werkplek.shell;

import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;

/**
 * A line in the side navigation, offered by the module that owns the screen.
 *
 * @param path with {@code {slug}} where the workspace's slug comes
 * @param roles who sees the line; Movisie looking into a municipality comes with its own role
 * @param nested whether pages beneath the path belong to the line too
 */
public record NavigationEntry(Role.Scope scope, int order, String labelKey, Icon icon, String path, Set<Role> roles, boolean nested) {

    /** The order of the line where a workspace begins. */
    public static final int HOME = 10;

    /** For everybody who can open the workspace. */
    public static NavigationEntry forAll(Role.Scope scope, int order, String labelKey, Icon icon, String path) {
        return new NavigationEntry(scope, order, labelKey, icon, path, Set.of(Role.values()), false);
    }
}
