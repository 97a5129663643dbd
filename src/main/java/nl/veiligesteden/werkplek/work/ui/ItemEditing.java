package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.Items;
import org.springframework.stereotype.Component;

/** Opens the form of an item, new or standing, from any screen. */
@Component
public class ItemEditing {

    private final Items items;
    private final ItemPage page;
    private final Programme programme;
    private final Members members;
    private final Partners partners;
    private final NewTask newTask;
    private final Drafts drafts;
    private final Editors editors;

    ItemEditing(Items items, ItemPage page, Programme programme, Members members, Partners partners, NewTask newTask, Drafts drafts, Editors editors) {
        this.items = items;
        this.page = page;
        this.programme = programme;
        this.members = members;
        this.partners = partners;
        this.newTask = newTask;
        this.drafts = drafts;
        this.editors = editors;
    }

    public boolean isOffered(MunicipalityWorkspace workspace) {
        return workspace.may(Permission.EDIT_ITEMS);
    }

    /** A new item of a plan. */
    public void create(MunicipalityWorkspace workspace, PlanId plan, ItemKind kind, Consumer<ItemId> afterwards) {
        create(workspace, plan, new ItemForm(kind, choices(workspace, plan, kind)), kind, afterwards);
    }

    /** A new item that serves another one, and begins with what that one says of moment and target groups. */
    public void createBeneath(MunicipalityWorkspace workspace, ItemDetails parent, ItemKind kind, Consumer<ItemId> afterwards) {
        ItemForm form = new ItemForm(kind, choices(workspace, parent.plan(), kind));
        form.readParent(parent);
        create(workspace, parent.plan(), form, kind, afterwards);
    }

    private void create(MunicipalityWorkspace workspace, PlanId plan, ItemForm form, ItemKind kind, Consumer<ItemId> afterwards) {
        form.readOwner(workspace.membership());
        new ItemDialog(t("item.new." + kind), form, kept(workspace, "new:" + plan.value() + ":" + kind), (draft, close) -> {
            ItemId id = items.create(workspace, plan, draft);
            close.run();
            Toast.done(t("saved"));
            afterwards.accept(id);
            if (kind == ItemKind.PARTNER_TASK) {
                newTask.open(workspace, id, () -> UI.getCurrent().refreshCurrentRoute(false));
            }
        }).open();
    }

    /** Edits what was opened; when somebody else saved in the meantime, both versions are shown. */
    public void edit(MunicipalityWorkspace workspace, ItemDetails opened, Runnable afterwards) {
        ItemId id = opened.line().id();
        ItemFormChoices choices = choices(workspace, opened.plan(), opened.line().kind());
        ItemForm form = new ItemForm(opened.line().kind(), choices);
        form.read(opened.toDraft());
        ConcurrentEdit<ItemDraft> edit = new ConcurrentEdit<>(versioned(opened), (draft, version) -> items.edit(workspace, id, draft, version),
                () -> versioned(page.details(workspace, id)), () -> editors.last(workspace, id.value()), new ItemFieldTexts(choices)::show);
        new ItemDialog(t("item.edit." + opened.line().kind()), form, kept(workspace, "item:" + id.value()),
                (draft, close) -> edit.save(draft, () -> {
                    close.run();
                    Toast.done(t("saved"));
                    afterwards.run();
                })).open();
    }

    private KeptFields kept(MunicipalityWorkspace workspace, String form) {
        return new KeptFields(new DraftKeeper(drafts, workspace, form));
    }

    private static ConcurrentEdit.Versioned<ItemDraft> versioned(ItemDetails details) {
        return new ConcurrentEdit.Versioned<>(details.toDraft(), details.line().version());
    }

    private ItemFormChoices choices(MunicipalityWorkspace workspace, PlanId plan, ItemKind kind) {
        return new ItemFormChoices(page.parents(workspace, plan, kind), page.structure(workspace, plan), programme.targetGroups(workspace),
                members.owners(workspace), partners.collaborators(workspace),
                name -> partners.collaborate(workspace, name, CollaborationCategory.CIVIL_SOCIETY));
    }
}
