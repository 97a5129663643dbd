package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** Who is invited to be what, where. */
public record InvitationDraft(String name, String email, Role role, Place place) {

    public InvitationDraft {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > 200) {
            throw new InvalidInputException("name", "invalid.name");
        }
    }
}
