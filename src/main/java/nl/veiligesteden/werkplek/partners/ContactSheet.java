package nl.veiligesteden.werkplek.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contact persons out of a sheet: all or none, and for a while the way back. */
@Service
@Transactional
public class ContactSheet {

    /** More than these no municipality has. */
    private static final int MOST = 1_000;

    private final Contacts contacts;
    private final PartnerRepositories.Contacts stored;

    ContactSheet(Contacts contacts, PartnerRepositories.Contacts stored) {
        this.contacts = contacts;
        this.stored = stored;
    }

    /** The way back. */
    public record Undo(List<Step> steps) {
    }

    /**
     * @param before null for one that is new
     * @param version that it got
     */
    record Step(UUID id, ContactDraft before, long version) {
    }

    @OneMoment
    public List<RowRefusal> preview(MunicipalityWorkspace workspace, List<ContactEdit> edits) {
        Map<UUID, ContactPerson> known = known(workspace, edits);
        return edits.stream().flatMap(edit -> RowRefusal.of(edit.row(), () -> find(known, edit)).stream()).toList();
    }

    /** @throws RowsRefusedException where one cannot be; then none is made */
    public Undo apply(MunicipalityWorkspace workspace, List<ContactEdit> edits) {
        Map<UUID, ContactPerson> known = known(workspace, edits);
        List<RowRefusal> refusals = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        edits.forEach(edit -> RowRefusal.of(edit.row(), () -> {
            ContactPerson person = find(known, edit);
            if (person == null) {
                steps.add(new Step(contacts.add(workspace, edit.draft()), null, 0));
            } else {
                ContactDraft before = person.draft();
                contacts.edit(workspace, edit.id(), edit.draft(), edit.version());
                stored.saveAndFlush(person);
                steps.add(new Step(edit.id(), before, person.version()));
            }
        }).ifPresent(refusals::add));
        if (!refusals.isEmpty()) {
            throw new RowsRefusedException(refusals);
        }
        return new Undo(steps);
    }

    /** Takes back what nobody changed again since. @return how many were */
    public int undo(MunicipalityWorkspace workspace, Undo undo) {
        workspace.require(Permission.MANAGE_PARTNERS);
        int back = 0;
        for (Step step : undo.steps()) {
            ContactPerson person = stored.findByIdAndMunicipalityId(step.id(), workspace.id().value()).filter(found -> found.version() == step.version()).orElse(null);
            if (person == null) {
                continue;
            }
            if (step.before() == null) {
                contacts.remove(workspace, step.id());
            } else {
                contacts.edit(workspace, step.id(), step.before(), step.version());
            }
            back++;
        }
        return back;
    }

    private Map<UUID, ContactPerson> known(MunicipalityWorkspace workspace, List<ContactEdit> edits) {
        workspace.require(Permission.MANAGE_PARTNERS);
        List<ContactPerson> all = stored.findByMunicipalityId(workspace.id().value());
        new Problems().when(all.size() + edits.stream().filter(edit -> edit.id() == null).count() > MOST || edits.size() > MOST, "contacts", "invalid.too-many").refuse();
        return all.stream().collect(Collectors.toMap(ContactPerson::id, Function.identity()));
    }

    /** Null for a new one. */
    private static ContactPerson find(Map<UUID, ContactPerson> known, ContactEdit edit) {
        if (edit.id() == null) {
            return null;
        }
        ContactPerson person = known.get(edit.id());
        if (person == null) {
            throw new NotFoundException();
        }
        StaleVersionException.check(edit.version(), person.version());
        return person;
    }
}
