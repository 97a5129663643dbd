package nl.veiligesteden.werkplek.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collaborations out of a sheet: all or none, and for a while the way back. None is ended by a sheet. */
@Service
@Transactional
public class PartnerSheet {

    private static final int MOST = 1_000;

    private final Partners partners;
    private final PartnerRepositories.Collaborations stored;

    PartnerSheet(Partners partners, PartnerRepositories.Collaborations stored) {
        this.partners = partners;
        this.stored = stored;
    }

    /** The way back. */
    public record Undo(List<Step> steps) {
    }

    /**
     * @param category before; null for one that began
     * @param version that it got
     */
    record Step(PartnerId partner, PartnerName shownAs, CollaborationCategory category, long version) {
    }

    @OneMoment
    public List<RowRefusal> preview(MunicipalityWorkspace workspace, List<PartnerEdit> edits) {
        Standing standing = standing(workspace, edits);
        return edits.stream().flatMap(edit -> RowRefusal.of(edit.row(), () -> standing.check(edit)).stream()).toList();
    }

    /** @throws RowsRefusedException where one cannot be; then none is made */
    public Undo apply(MunicipalityWorkspace workspace, List<PartnerEdit> edits) {
        Standing standing = standing(workspace, edits);
        List<RowRefusal> refusals = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        edits.forEach(edit -> RowRefusal.of(edit.row(), () -> {
            standing.check(edit);
            steps.add(edit.partner() == null ? begin(workspace, edit) : place(workspace, edit));
        }).ifPresent(refusals::add));
        if (!refusals.isEmpty()) {
            throw new RowsRefusedException(refusals);
        }
        return new Undo(steps);
    }

    private Step begin(MunicipalityWorkspace workspace, PartnerEdit edit) {
        PartnerId partner = partners.collaborate(workspace, edit.name(), edit.category());
        if (!edit.shownAs().value().equals(edit.name().value())) {
            partners.collaborate(workspace, partner, edit.shownAs(), edit.category());
        }
        return new Step(partner, null, null, held(workspace, partner).version());
    }

    private Step place(MunicipalityWorkspace workspace, PartnerEdit edit) {
        Collaboration collaboration = held(workspace, edit.partner());
        StaleVersionException.check(edit.version(), collaboration.version());
        PartnerName before = new PartnerName(collaboration.shownAs());
        CollaborationCategory category = collaboration.category();
        partners.collaborate(workspace, edit.partner(), edit.shownAs(), edit.category());
        return new Step(edit.partner(), before, category, collaboration.version());
    }

    /** Takes back what nobody changed again since, nor gave a task. @return how many were */
    public int undo(MunicipalityWorkspace workspace, Undo undo) {
        workspace.require(Permission.MANAGE_PARTNERS);
        int back = 0;
        for (Step step : undo.steps()) {
            if (held(workspace, step.partner()).version() != step.version()) {
                continue;
            }
            if (step.category() != null) {
                partners.collaborate(workspace, step.partner(), step.shownAs(), step.category());
                back++;
            } else if (partners.openTasks(workspace, step.partner()).isEmpty()) {
                partners.endCollaboration(workspace, step.partner());
                back++;
            }
        }
        return back;
    }

    /** Nobody else changes it before this is done. */
    private Collaboration held(MunicipalityWorkspace workspace, PartnerId partner) {
        return stored.findLockedByMunicipalityIdAndPartnerId(workspace.id().value(), partner.value()).orElseThrow(NotFoundException::new);
    }

    private Standing standing(MunicipalityWorkspace workspace, List<PartnerEdit> edits) {
        workspace.require(Permission.MANAGE_PARTNERS);
        new Problems().when(edits.size() > MOST, "partners", "invalid.too-many").refuse();
        Map<PartnerId, Partners.Collaborator> all = partners.collaborators(workspace).stream().collect(Collectors.toMap(Partners.Collaborator::id, Function.identity()));
        Map<String, Partners.Organisation> named = partners.match(workspace, edits.stream().filter(edit -> edit.partner() == null).map(PartnerEdit::name).collect(Collectors.toSet()));
        return new Standing(all, named);
    }

    /** With whom the municipality works, and which organisations there are of the names that begin. */
    private record Standing(Map<PartnerId, Partners.Collaborator> all, Map<String, Partners.Organisation> named) {

        void check(PartnerEdit edit) {
            if (edit.partner() == null) {
                if (named.containsKey(edit.name().key()) && all.containsKey(named.get(edit.name().key()).id())) {
                    throw new InvalidInputException("name", "invalid.partner.already");
                }
                return;
            }
            if (!all.containsKey(edit.partner())) {
                throw new NotFoundException();
            }
            StaleVersionException.check(edit.version(), all.get(edit.partner()).version());
        }
    }
}
