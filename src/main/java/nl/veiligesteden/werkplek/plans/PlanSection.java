package nl.veiligesteden.werkplek.plans;

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
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PlanId;
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
    @ElementCollection
    @CollectionTable(name = "plan_section_item", joinColumns = @JoinColumn(name = "section_id"))
    @OrderColumn(name = "position")
    private List<ListedItem> items = new ArrayList<>();
    @Version
    private Long version;

    protected PlanSection() {
    }

    PlanSection(UUID id, Plan plan, SectionKind kind, SectionDraft draft, int position) {
        this.id = id;
        this.municipalityId = plan.municipality().value();
        this.planId = plan.id().value();
        this.kind = kind;
        this.position = position;
        apply(draft);
    }

    PlanId planId() {
        return new PlanId(planId);
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

    /** What the public page lists in this section, in that order. */
    void list(List<ItemId> listed) {
        List<ListedItem> changed = listed.stream().map(item -> new ListedItem(municipalityId, item.value())).toList();
        if (!items.equals(changed)) {
            items.clear();
            items.addAll(changed);
        }
    }

    /** The municipality is part of it so that the database itself refuses an item of another one. */
    @Embeddable
    record ListedItem(UUID municipalityId, UUID itemId) {
    }
}
