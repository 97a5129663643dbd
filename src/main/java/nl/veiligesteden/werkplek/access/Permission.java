package nl.veiligesteden.werkplek.access;

/** What a role lets a person do within the workspace that it is for. Looking is no permission: a workspace implies it. */
public enum Permission {
    EDIT_PLAN,
    EDIT_ITEMS,
    MANAGE_PARTNERS,
    IMPORT_PLAN,
    ADOPT_PLAN,
    PUBLISH_PAGE,
    MANAGE_TEMPLATES,
    HAND_IN,
    MANAGE_TEAM,
    ANSWER_TASKS,
    MANAGE_PROGRAMME,
    MANAGE_ACCOUNTS
}
