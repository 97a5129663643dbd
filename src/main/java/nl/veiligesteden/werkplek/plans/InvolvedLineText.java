package nl.veiligesteden.werkplek.plans;

import static nl.veiligesteden.werkplek.shared.Id.nextValue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.plans.page.InvolvedKind;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** One line of the section on departments and partners, word for word as the municipality writes it. */
@Entity
@Table(name = "plan_involved_line")
class InvolvedLineText {

    private static final int LABEL_MAX = 1000;

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID planId;
    private UUID sectionId;
    @Enumerated(EnumType.STRING)
    private InvolvedKind kind;
    private String label;
    @Lob
    private String body;
    private boolean listing;
    private int position;
    @ElementCollection
    @CollectionTable(name = "plan_involved_name", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position")
    private List<Name> names = new ArrayList<>();
    @Version
    private Long version;

    protected InvolvedLineText() {
    }

    InvolvedLineText(Plan plan, PlanDocument.Line line, int position) {
        this.id = nextValue();
        this.municipalityId = plan.municipality().value();
        this.planId = plan.id().value();
        this.position = position;
        apply(line);
    }

    void place(PlanDocument.Line line, int changedPosition) {
        this.position = changedPosition;
        apply(line);
    }

    private void apply(PlanDocument.Line line) {
        if (line.label().length() > LABEL_MAX) {
            throw new InvalidInputException("label", "invalid.too-long");
        }
        this.sectionId = line.section();
        this.kind = line.kind();
        this.label = line.label();
        this.body = line.body();
        this.listing = line.listing();
        List<Name> changed = line.names().stream().map(Name::of).toList();
        if (!names.equals(changed)) {
            names.clear();
            names.addAll(changed);
        }
    }

    InvolvedKind kind() {
        return kind;
    }

    String label() {
        return label;
    }

    /** A name in the line, with what it stands for. */
    @Embeddable
    record Name(String wording, UUID partnerId, String knownAs) {

        static Name of(PlanDocument.LineName name) {
            return new Name(name.wording(), name.partner() == null ? null : name.partner().value(), name.knownAs());
        }
    }
}
