package nl.veiligesteden.werkplek.work;

import java.util.Map;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Condition;

/**
 * Who may see and do what with items. A municipality sees its own, Movisie all, a partner the tasks that it was asked.
 * One rule, three questions: {@link #visibleTo} for queries, {@code check} for commands, {@link #mayEdit} for buttons.
 */
final class ItemRules {

    private ItemRules() {
    }

    /** Which rows of {@code item i} exist for this workspace. */
    static Condition visibleTo(Workspace workspace) {
        return switch (workspace) {
            case MunicipalityWorkspace municipality ->
                    new Condition("i.municipality_id = :visibleTo", Map.of("visibleTo", municipality.id().value()));
            case PartnerWorkspace partner ->
                    new Condition("i.partner_id = :visibleTo and i.handshake <> 'NOT_ASKED'", Map.of("visibleTo", partner.id().value()));
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
}
