package nl.veiligesteden.werkplek.work;

import java.util.Map;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Condition;

/**
 * Who may see and do what with items. A municipality sees its own, Movisie all, a partner the tasks that it was asked, by
 * the municipalities that let this person in.
 * One rule, three questions: {@link #visibleTo} for queries, {@code check} for commands, {@link #mayEdit} for buttons.
 */
public final class ItemRules {

    private ItemRules() {
    }

    /** Which rows of {@code item i} exist for this workspace. */
    public static Condition visibleTo(Workspace workspace) {
        return switch (workspace) {
            case MunicipalityWorkspace municipality ->
                    new Condition("i.municipality_id = :visibleTo", Map.of("visibleTo", municipality.id().value()));
            case PartnerWorkspace partner -> new Condition("""
                    i.partner_id = :visibleTo and i.handshake <> 'NOT_ASKED' and exists (select 1 from membership vm
                    where vm.account_id = :visibleAs and vm.partner_id = i.partner_id and vm.ended_at is null
                    and (vm.vouched_by is null or vm.vouched_by = i.municipality_id))""",
                    Map.of("visibleTo", partner.id().value(), "visibleAs", partner.actor().account().value()));
            case ProgrammeWorkspace programme -> {
                programme.requireLive();
                yield Condition.ALL;
            }
        };
    }

    static void checkEdit(MunicipalityWorkspace workspace) {
        workspace.require(Permission.EDIT_ITEMS);
    }

    static boolean mayEdit(Workspace workspace) {
        return workspace.may(Permission.EDIT_ITEMS);
    }

    /**
     * Why the dates cannot be moved in passing, by a key of a text; nothing where they can. What ended keeps the dates that tell when it was
     * done, and the date of a partner's task was agreed with that partner.
     */
    static Optional<String> refusesNewDates(ItemKind kind, ItemStatus status) {
        if (!status.isOpen()) {
            return Optional.of("denied.shift.ended");
        }
        return kind == ItemKind.PARTNER_TASK ? Optional.of("denied.shift.task") : Optional.empty();
    }
}
