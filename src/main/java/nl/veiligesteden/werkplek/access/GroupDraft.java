package nl.veiligesteden.werkplek.access;

import java.util.List;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * Which role the people of a group at an employer get, and where.
 *
 * @param group as the employer calls it, to the letter: its name, or with Entra ID its object id
 */
public record GroupDraft(String group, Role role, Place place) {

    /** Movisie's administrators and partners' people are invited by name. */
    public static final List<Role> ROLES = List.of(Role.COORDINATOR, Role.POLICY_OFFICER, Role.READER, Role.PROGRAMME_COORDINATOR);
    private static final int LONGEST = 255;

    public GroupDraft {
        Problems problems = new Problems();
        group = problems.line("group", group, LONGEST);
        problems.when(group.isEmpty(), "group", "invalid.group.missing").when(role == null, "role", "invalid.role.missing").when(place == null, "place", "invalid.place.missing")
                .when(role != null && !ROLES.contains(role), "role", "invalid.role.scope").when(role != null && place != null && role.scope() != place.scope(), "role", "invalid.role.scope").refuse();
    }
}
