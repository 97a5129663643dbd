package nl.veiligesteden.werkplek.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.springframework.boot.test.context.TestComponent;

/** Makes items in a municipality's plan, which it begins where there is none; whoever makes one owns it. */
@TestComponent
public class TestItems {

    private final Items items;
    private final ItemPage page;
    private final Plans plans;
    private final Programme programme;

    TestItems(Items items, ItemPage page, Plans plans, Programme programme) {
        this.items = items;
        this.page = page;
        this.plans = plans;
        this.programme = programme;
    }

    public PlanId plan(MunicipalityWorkspace workspace) {
        return page.currentPlan(workspace).orElseGet(() -> plans.begin(workspace, programme.currentPeriod(workspace).id(), "Plan", Map.of()));
    }

    /** A task for a partner that was not asked yet. */
    public ItemId task(MunicipalityWorkspace workspace, PartnerId partner, String title) {
        return items.create(workspace, plan(workspace), draft(workspace, ItemKind.PARTNER_TASK, title, null, partner));
    }

    /** An action that is under way. */
    public ItemId running(MunicipalityWorkspace workspace, String title, LocalDate due) {
        ItemId id = items.create(workspace, plan(workspace), draft(workspace, ItemKind.ACTION, title, due, null));
        items.report(workspace, id, ProgressDraft.note(ItemStatus.PLANNED, null, ""));
        items.report(workspace, id, ProgressDraft.note(ItemStatus.IN_PROGRESS, null, ""));
        return id;
    }

    private static ItemDraft draft(MunicipalityWorkspace workspace, ItemKind kind, String title, LocalDate due, PartnerId partner) {
        return new ItemDraft(kind, title, "", "", null, null, null, null, Set.of(), "", null, null, due, workspace.membership(), partner);
    }
}
