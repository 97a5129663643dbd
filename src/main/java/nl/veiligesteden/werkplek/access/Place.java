package nl.veiligesteden.werkplek.access;

import java.util.UUID;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.PartnerId;

/** Where a membership is: in a municipality, with a partner organisation, or (both null) in the programme. */
public record Place(MunicipalityId municipality, PartnerId partner) {

    public static final Place PROGRAMME = new Place(null, null);

    public static Place in(MunicipalityId municipality) {
        return new Place(municipality, null);
    }

    public static Place with(PartnerId partner) {
        return new Place(null, partner);
    }

    static Place of(UUID municipality, UUID partner) {
        return new Place(municipality == null ? null : new MunicipalityId(municipality), partner == null ? null : new PartnerId(partner));
    }

    public Role.Scope scope() {
        if (municipality != null) {
            return Role.Scope.MUNICIPALITY;
        }
        return partner != null ? Role.Scope.PARTNER : Role.Scope.PROGRAMME;
    }
}
