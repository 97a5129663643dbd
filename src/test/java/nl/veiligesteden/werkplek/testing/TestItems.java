package nl.veiligesteden.werkplek.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.springframework.boot.test.context.TestComponent;

/** Makes items in a municipality's plan, which it begins where there is none. */
@TestComponent
public class TestItems {

    private final Items items;
    private final ItemPage page;
    private final Plans plans;
    private final Programme programme;
    private final Partners partners;

    TestItems(Items items, ItemPage page, Plans plans, Programme programme, Partners partners) {
        this.items = items;
        this.page = page;
        this.plans = plans;
        this.programme = programme;
        this.partners = partners;
    }

    public void collaborate(MunicipalityWorkspace workspace, PartnerWorkspace partner) {
        partners.collaborate(workspace, new PartnerName(partner.name()), CollaborationCategory.OTHER_PARTNER);
    }

    public PlanId plan(MunicipalityWorkspace workspace) {
        return page.currentPlan(workspace).orElseGet(() -> plans.begin(workspace, programme.currentPeriod(workspace).id(), "Plan", Map.of()));
    }

    public ItemId create(MunicipalityWorkspace workspace, ItemDraft draft) {
        return items.create(workspace, plan(workspace), draft);
    }

    /** An action or an activity that nobody owns yet. */
    public ItemId draft(MunicipalityWorkspace workspace, ItemKind kind, String title, LocalDate starts, LocalDate due) {
        return create(workspace, draft(kind, title, starts, due, null, null));
    }

    /** A task for a partner that was not asked yet. */
    public ItemId task(MunicipalityWorkspace workspace, PartnerId partner, String title) {
        return create(workspace, draft(ItemKind.PARTNER_TASK, title, null, null, workspace.membership(), partner));
    }

    /** A task that waits on its partner. */
    public ItemId asked(MunicipalityWorkspace workspace, PartnerId partner, String title) {
        ItemId task = task(workspace, partner, title);
        items.ask(workspace, task);
        return task;
    }

    /** An action that is under way; whoever makes it owns it. */
    public ItemId running(MunicipalityWorkspace workspace, String title, LocalDate due) {
        ItemId id = create(workspace, draft(ItemKind.ACTION, title, null, due, workspace.membership(), null));
        items.report(workspace, id, ProgressDraft.note(ItemStatus.PLANNED, null, ""));
        items.report(workspace, id, ProgressDraft.note(ItemStatus.IN_PROGRESS, null, ""));
        return id;
    }

    private static ItemDraft draft(ItemKind kind, String title, LocalDate starts, LocalDate due, MembershipId owner, PartnerId partner) {
        return new ItemDraft(kind, title, "", "", null, null, null, null, Set.of(), "", null, starts, due, owner, partner);
    }
}
