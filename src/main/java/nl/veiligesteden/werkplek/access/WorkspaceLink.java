package nl.veiligesteden.werkplek.access;

import java.util.UUID;

/** A workspace that somebody can switch to. Its place, a municipality or a partner organisation, and the slug are null for the programme. */
public record WorkspaceLink(Role role, UUID place, String slug, String name) {
}
