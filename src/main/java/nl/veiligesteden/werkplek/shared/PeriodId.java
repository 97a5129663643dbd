package nl.veiligesteden.werkplek.shared;

import java.util.UUID;

/** A programme period. */
public record PeriodId(UUID value) implements Id {

    public static PeriodId next() {
        return new PeriodId(Id.nextValue());
    }
}
