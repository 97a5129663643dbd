package nl.veiligesteden.werkplek.shared;

import java.util.UUID;

/** A municipality. */
public record MunicipalityId(UUID value) implements Id {

    public static MunicipalityId next() {
        return new MunicipalityId(Id.nextValue());
    }
}
