package nl.veiligesteden.werkplek.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import org.hibernate.annotations.OptimisticLock;

/** One step of an action or an activity. Ticking and moving it disturbs nobody who is wording it. */
@Entity
class ChecklistStep {

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID itemId;
    @OptimisticLock(excluded = true)
    private int position;
    private String title;
    private UUID assigneeId;
    private LocalDate dueOn;
    @OptimisticLock(excluded = true)
    private Instant doneAt;
    @OptimisticLock(excluded = true)
    private String doneByName = "";
    @Version
    private Long version;

    protected ChecklistStep() {
    }

    ChecklistStep(MunicipalityId municipality, ItemId item, StepDraft draft, int position) {
        this.id = ItemId.next().value();
        this.municipalityId = municipality.value();
        this.itemId = item.value();
        this.position = position;
        apply(draft);
    }

    UUID id() {
        return id;
    }

    ItemId item() {
        return new ItemId(itemId);
    }

    String title() {
        return title;
    }

    boolean isDone() {
        return doneAt != null;
    }

    void edit(StepDraft draft, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        apply(draft);
    }

    private void apply(StepDraft draft) {
        this.title = draft.title();
        this.assigneeId = draft.assignee() == null ? null : draft.assignee().value();
        this.dueOn = draft.dueOn();
    }

    void done(Actor by, Instant at) {
        this.doneAt = at;
        this.doneByName = by.name();
    }

    void reopen() {
        this.doneAt = null;
        this.doneByName = "";
    }

    void standAt(int place) {
        this.position = place;
    }

    /** With all that it takes to bring it back. */
    Checklists.Removed removed() {
        return new Checklists.Removed(item(), new StepDraft(title, assigneeId == null ? null : new MembershipId(assigneeId), dueOn),
                position, doneAt, doneByName);
    }

    static ChecklistStep restored(MunicipalityId municipality, Checklists.Removed removed) {
        ChecklistStep step = new ChecklistStep(municipality, removed.item(), removed.draft(), removed.position());
        step.doneAt = removed.doneAt();
        step.doneByName = removed.doneByName();
        return step;
    }
}
