package nl.veiligesteden.werkplek.shared;

import java.util.UUID;

/** A person's account. */
public record AccountId(UUID value) implements Id {

    public static AccountId next() {
        return new AccountId(Id.nextValue());
    }
}
