package nl.veiligesteden.werkplek.partners;

import static nl.veiligesteden.werkplek.shared.Id.nextValue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.MunicipalityId;

/** A department of a municipality; one of them carries out the policy. */
@Entity
class Department {

    @Id
    private UUID id;
    private UUID municipalityId;
    private String name;
    private boolean executing;
    private int position;
    @Version
    private Long version;

    protected Department() {
    }

    Department(MunicipalityId municipality, PartnerName name, boolean executing, int position) {
        this.id = nextValue();
        this.municipalityId = municipality.value();
        this.name = name.value();
        this.executing = executing;
        this.position = position;
    }

    void execute(boolean itExecutes) {
        this.executing = itExecutes;
    }

    UUID id() {
        return id;
    }

    boolean isExecuting() {
        return executing;
    }

    String name() {
        return name;
    }
}
