package nl.veiligesteden.werkplek.shared;

import java.util.UUID;

/** One role of one person in one workspace; also what an item's owner is. */
public record MembershipId(UUID value) implements Id {

    public static MembershipId next() {
        return new MembershipId(Id.nextValue());
    }
}
