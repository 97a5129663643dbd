package nl.veiligesteden.werkplek.partners;

import static nl.veiligesteden.werkplek.shared.Id.nextValue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** Whom to call at the municipality. Work data only, and only while in the role: removing it really deletes it. */
@Entity
class ContactPerson {

    @Id
    private UUID id;
    private UUID municipalityId;
    private String name;
    private String role;
    private String email;
    private String phone;
    private int position;
    @Version
    private Long version;

    protected ContactPerson() {
    }

    ContactPerson(MunicipalityId municipality, ContactDraft draft, int position) {
        this.id = nextValue();
        this.municipalityId = municipality.value();
        this.position = position;
        apply(draft);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    ContactDraft draft() {
        return new ContactDraft(name, role, email, phone);
    }

    long version() {
        return version;
    }

    void edit(ContactDraft draft, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        apply(draft);
    }

    void apply(ContactDraft draft) {
        this.name = draft.name();
        this.role = draft.role();
        this.email = draft.email();
        this.phone = draft.phone();
    }
}
