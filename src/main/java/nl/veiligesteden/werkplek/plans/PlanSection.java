package nl.veiligesteden.werkplek.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** One section of a plan under its own heading; the body stands before the section's list, the closing after it. */
@Entity
class PlanSection {

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID planId;
    @Enumerated(EnumType.STRING)
    private SectionKind kind;
    private String heading;
    @Lob
    private String body;
    @Lob
    private String closing;
    private int position;
    @Version
    private Long version;

    protected PlanSection() {
    }

    PlanSection(Plan plan, SectionKind kind, SectionDraft draft, int position) {
        this.id = nl.veiligesteden.werkplek.shared.Id.nextValue();
        this.municipalityId = plan.municipality().value();
        this.planId = plan.id().value();
        this.kind = kind;
        this.position = position;
        apply(draft);
    }

    UUID id() {
        return id;
    }

    SectionKind kind() {
        return kind;
    }

    String heading() {
        return heading;
    }

    SectionDraft toDraft() {
        return new SectionDraft(heading, body, closing);
    }

    void edit(SectionDraft draft, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        apply(draft);
    }

    void apply(SectionDraft draft) {
        this.heading = draft.heading();
        this.body = draft.body();
        this.closing = draft.closing();
    }

    void moveTo(int newPosition) {
        this.position = newPosition;
    }
}
