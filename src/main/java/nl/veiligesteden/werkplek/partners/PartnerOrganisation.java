package nl.veiligesteden.werkplek.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** An organisation that municipalities work with: one record for all of them. */
@Entity
class PartnerOrganisation {

    @Id
    private UUID id;
    private String name;
    private String slug;
    private String nameKey;
    private UUID mergedInto;
    @Version
    private Long version;

    protected PartnerOrganisation() {
    }

    /** @param slug stays what it is when the organisation gets another name, so that links keep working */
    PartnerOrganisation(PartnerName name, String slug) {
        this.id = PartnerId.next().value();
        this.slug = slug;
        rename(name);
    }

    PartnerId id() {
        return new PartnerId(id);
    }

    /** The record that is in use for this organisation: itself, or the one that it went into. */
    PartnerId inUse() {
        return new PartnerId(mergedInto == null ? id : mergedInto);
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    void rename(PartnerName changed, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        rename(changed);
    }

    private void rename(PartnerName changed) {
        this.name = changed.value();
        this.nameKey = changed.key();
    }
}
