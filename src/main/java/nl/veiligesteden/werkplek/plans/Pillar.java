package nl.veiligesteden.werkplek.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** A part of the approach in the municipality's own words, which may be mapped to a moment so that Movisie can compare. */
@Entity
class Pillar {

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID planId;
    private UUID sectionId;
    private String name;
    @Lob
    private String explanation;
    private String ending;
    @Enumerated(EnumType.STRING)
    private Moment moment;
    private int position;
    @Version
    private Long version;

    protected Pillar() {
    }

    Pillar(UUID id, Plan plan, PillarDraft draft, String ending, int position) {
        this.id = id;
        this.municipalityId = plan.municipality().value();
        this.planId = plan.id().value();
        this.position = position;
        this.ending = ending;
        apply(draft);
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID municipalityId() {
        return municipalityId;
    }

    String name() {
        return name;
    }

    /** @throws StaleVersionException when somebody else changed it since it was opened */
    void check(long openedVersion) {
        StaleVersionException.check(openedVersion, version);
    }

    void edit(PillarDraft draft, long openedVersion) {
        check(openedVersion);
        apply(draft);
    }

    void apply(PillarDraft draft) {
        this.name = draft.name();
        this.explanation = draft.explanation();
        this.moment = draft.moment();
    }

    void place(UUID changedSection, String changedEnding, int changedPosition) {
        this.sectionId = changedSection;
        this.ending = changedEnding;
        this.position = changedPosition;
    }
}
