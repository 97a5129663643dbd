package nl.veiligesteden.werkplek.access;

/** A workspace that somebody can switch to. The slug is null for the programme. */
public record WorkspaceLink(Role role, String slug, String name) {
}
