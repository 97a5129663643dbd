package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.Items;
import org.springframework.stereotype.Component;

/** Opens the quick progress dialog from any list, card or page. */
@Component
public class QuickProgress {

    private final Items items;
    private final ItemPage page;
    private final Drafts drafts;

    QuickProgress(Items items, ItemPage page, Drafts drafts) {
        this.items = items;
        this.page = page;
        this.drafts = drafts;
    }

    public boolean isOffered(MunicipalityWorkspace workspace) {
        return workspace.may(Permission.EDIT_ITEMS);
    }

    /** @param afterwards runs once the progress stands */
    public void open(MunicipalityWorkspace workspace, ItemId item, Runnable afterwards) {
        ItemDetails opened = page.details(workspace, item);
        new ProgressDialog(opened, new DraftKeeper(drafts, workspace, "progress:" + item.value()), draft -> {
            items.report(workspace, item, draft.since(opened));
            Toast.done(t("progress.saved"));
            afterwards.run();
        }).open();
    }
}
