package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.Problems;

/** Who is invited to be what, where. */
public record InvitationDraft(String name, String email, Role role, Place place) {

    public InvitationDraft {
        Problems problems = new Problems();
        name = problems.name(name, 200);
        problems.of(() -> new EmailAddress(email))
                .when(role == null, "role", "invalid.role.missing").when(place == null, "place", "invalid.place.missing").refuse();
    }
}
