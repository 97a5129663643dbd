package nl.veiligesteden.werkplek.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.Slug;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** A Dutch municipality in the programme. Its CBS code and address never change: a merger makes a new municipality. */
@Entity
class Municipality {

    @Id
    private UUID id;
    private String cbsCode;
    private String name;
    private String slug;
    private String province;
    private Integer joinedYear;
    private String joinedNote;
    @Enumerated(EnumType.STRING)
    private Participation participation;
    private boolean example;
    @Version
    private Long version;

    protected Municipality() {
    }

    Municipality(MunicipalityDraft draft) {
        this.id = MunicipalityId.next().value();
        this.cbsCode = draft.cbsCode();
        this.slug = Slug.of(draft.name());
        apply(draft);
    }

    void edit(MunicipalityDraft draft, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        apply(draft);
    }

    private void apply(MunicipalityDraft draft) {
        this.name = draft.name();
        this.province = draft.province();
        this.joinedYear = draft.joinedYear();
        this.participation = draft.participation();
    }

    MunicipalityId id() {
        return new MunicipalityId(id);
    }
}
