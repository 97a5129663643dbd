package nl.veiligesteden.werkplek.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.veiligesteden.werkplek.plans.page.InvolvedKind;

/** One line of the section on departments and partners, word for word as the municipality writes it. */
@Entity
@Table(name = "plan_involved_line")
class InvolvedLineText {

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID planId;
    @Enumerated(EnumType.STRING)
    private InvolvedKind kind;
    private String label;
    @Lob
    private String body;
    private int position;
    @Version
    private Long version;

    protected InvolvedLineText() {
    }

    InvolvedLineText(Plan plan, InvolvedKind kind, String label, String body, int position) {
        this.id = nl.veiligesteden.werkplek.shared.Id.nextValue();
        this.municipalityId = plan.municipality().value();
        this.planId = plan.id().value();
        this.kind = kind;
        this.position = position;
        apply(label, body);
    }

    void apply(String changedLabel, String changedBody) {
        this.label = changedLabel;
        this.body = changedBody;
    }

    InvolvedKind kind() {
        return kind;
    }

    String label() {
        return label;
    }

    String body() {
        return body;
    }
}
