package nl.veiligesteden.werkplek.access;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Of whom the second step is asked: by the role, for the whole deployment, and where a municipality says so. */
@Component
class Strength {

    private final Set<Role> roles;
    private final CurrentUser currentUser;

    /** @param roles that always have to take the second step */
    Strength(@Value("${werkplek.sign-in.strong-roles}") Set<Role> roles, CurrentUser currentUser) {
        this.roles = Set.copyOf(roles);
        this.currentUser = currentUser;
    }

    /** @throws StrongSignInNeededException where it is asked of the person and was not taken */
    <W extends Workspace> W require(W workspace) {
        if ((workspace.isStrongAsked() || roles.contains(workspace.role())) && !currentUser.require().isStrong()) {
            throw new StrongSignInNeededException();
        }
        return workspace;
    }
}
