package nl.veiligesteden.werkplek.access;

import static nl.veiligesteden.werkplek.access.Permission.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The six roles of the programme, with what each may do in its own workspace. */
public enum Role {
    PROGRAMME_COORDINATOR(Scope.PROGRAMME, EnumSet.of(MANAGE_PROGRAMME, MANAGE_TEMPLATES)),
    PROGRAMME_ADMINISTRATOR(Scope.PROGRAMME, EnumSet.of(MANAGE_PROGRAMME, MANAGE_TEMPLATES, MANAGE_ACCOUNTS)),
    COORDINATOR(Scope.MUNICIPALITY, EnumSet.of(EDIT_PLAN, EDIT_ITEMS, MANAGE_PARTNERS, IMPORT_PLAN, ADOPT_PLAN, PUBLISH_PAGE, MANAGE_TEMPLATES, HAND_IN, MANAGE_TEAM)),
    POLICY_OFFICER(Scope.MUNICIPALITY, EnumSet.of(EDIT_PLAN, EDIT_ITEMS, MANAGE_PARTNERS)),
    READER(Scope.MUNICIPALITY, EnumSet.noneOf(Permission.class)),
    PARTNER(Scope.PARTNER, EnumSet.of(ANSWER_TASKS));

    /** The kind of workspace that a role is for. */
    public enum Scope { PROGRAMME, MUNICIPALITY, PARTNER }

    private final Scope scope;
    private final Set<Permission> permissions;

    Role(Scope scope, Set<Permission> permissions) {
        this.scope = scope;
        this.permissions = permissions;
    }

    public Scope scope() {
        return scope;
    }

    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }

    public static List<Role> of(Scope scope) {
        return List.of(values()).stream().filter(role -> role.scope == scope).toList();
    }
}
