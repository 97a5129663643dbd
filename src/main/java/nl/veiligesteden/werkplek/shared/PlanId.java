package nl.veiligesteden.werkplek.shared;

import java.util.UUID;

/** A municipality's plan in a period. */
public record PlanId(UUID value) implements Id {

    public static PlanId next() {
        return new PlanId(Id.nextValue());
    }
}
