package nl.veiligesteden.werkplek.access;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Of whom more than one proof is asked: by the role, for the whole deployment, and where a municipality says so. */
@Component
class Strength {

    private final Set<Role> roles;
    private final Set<Role> unphishable;
    private final CurrentUser currentUser;

    /**
     * @param roles that always have to take the second step
     * @param unphishable that have to come by a passkey, or through an employer who asks two proofs
     */
    Strength(@Value("${werkplek.sign-in.strong-roles}") Set<Role> roles, @Value("${werkplek.sign-in.passkey-roles}") Set<Role> unphishable, CurrentUser currentUser) {
        this.roles = Set.copyOf(roles);
        this.unphishable = Set.copyOf(unphishable);
        this.currentUser = currentUser;
    }

    /** @throws StrongSignInNeededException where it is asked of the person and was not taken */
    <W extends Workspace> W require(W workspace) {
        if (unphishable.contains(workspace.role()) && !currentUser.require().isUnphishable()) {
            throw new StrongSignInNeededException(true);
        }
        if ((workspace.isStrongAsked() || roles.contains(workspace.role())) && !currentUser.require().isStrong()) {
            throw new StrongSignInNeededException(false);
        }
        return workspace;
    }
}
