package nl.veiligesteden.werkplek.plans.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.PlanItems;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.page.InvolvedLine;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.ui.ItemEditing;

/**
 * What the parts of the plan's screen share.
 *
 * @param refresh shows the plan anew after something was stored
 */
record PlanContext(MunicipalityWorkspace workspace, PlanDocument document, List<PlanItems.PlanItem> items, Map<UUID, List<InvolvedLine>> involved,
                   List<TargetGroup> targetGroups, Plans plans,
                   Drafts drafts, Editors editors, ItemEditing editing, Runnable refresh) {

    /** Who changed a part of this plan last. */
    Supplier<String> editor(UUID part) {
        return () -> editors.last(workspace, part);
    }

    /** The texts of a form of this plan. */
    KeptFields kept(String form) {
        return new KeptFields(new DraftKeeper(drafts, workspace, form));
    }

    boolean mayEdit() {
        return workspace.may(Permission.EDIT_PLAN) && document.head().state() != PlanState.CLOSED;
    }
}
