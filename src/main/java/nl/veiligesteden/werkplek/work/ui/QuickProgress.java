package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.springframework.stereotype.Component;

/** Opens the quick progress dialog from any list, card or page. */
@Component
public class QuickProgress {

    private final Items items;
    private final ItemPage page;
    private final Drafts drafts;
    private final Members members;

    QuickProgress(Items items, ItemPage page, Drafts drafts, Members members) {
        this.items = items;
        this.page = page;
        this.drafts = drafts;
        this.members = members;
    }

    public boolean isOffered(MunicipalityWorkspace workspace) {
        return workspace.may(Permission.EDIT_ITEMS);
    }

    /** @param afterwards runs once the progress stands */
    public void open(MunicipalityWorkspace workspace, ItemId item, Runnable afterwards) {
        open(workspace, item, null, afterwards);
    }

    /**
     * With "op koers" filled in and the button that tells it at hand; nothing for who may not tell it, or once it ended.
     *
     * @param closed runs once it was told, or left
     */
    public void openOnCourse(MunicipalityWorkspace workspace, ItemId item, Runnable afterwards, Runnable closed) {
        if (isOffered(workspace)) {
            ItemDetails opened = page.details(workspace, item);
            if (opened.line().status().isOpen()) {
                ProgressDialog dialog = dialog(workspace, opened, Health.ON_TRACK, afterwards);
                dialog.addOpenedChangeListener(change -> {
                    if (!change.isOpened()) {
                        closed.run();
                    }
                });
                dialog.open();
            }
        }
    }

    /** @param status what the dialog begins with; null for the status as it is */
    void open(MunicipalityWorkspace workspace, ItemId item, ItemStatus status, Runnable afterwards) {
        ProgressDialog dialog = dialog(workspace, page.details(workspace, item), null, afterwards);
        if (status != null) {
            dialog.choose(status);
        }
        dialog.open();
    }

    private ProgressDialog dialog(MunicipalityWorkspace workspace, ItemDetails opened, Health answer, Runnable afterwards) {
        ItemId item = opened.line().id();
        return new ProgressDialog(opened, answer, new KeptFields(new DraftKeeper(drafts, workspace, "progress:" + item.value())), errors -> fields(workspace, opened, errors), draft -> {
            items.report(workspace, item, draft);
            Toast.done(t("progress.saved"));
            afterwards.run();
        }, () -> {
            items.unchanged(workspace, item);
            Toast.done(t("progress.saved"));
            afterwards.run();
        });
    }

    /** The fields for what is told of an item, wherever it is asked. */
    public ProgressFields fields(MunicipalityWorkspace workspace, ItemDetails opened, FormErrors errors) {
        return new ProgressFields(opened, () -> lifters(workspace, opened), errors);
    }

    /** Moves it on without a word. */
    void move(MunicipalityWorkspace workspace, ItemId item, ItemStatus status) {
        items.report(workspace, item, ProgressDraft.note(status, null, ""));
    }

    /** The colleagues who may edit, the partner of a task, and Movisie. */
    private List<BlockerFields.Lifter> lifters(MunicipalityWorkspace workspace, ItemDetails item) {
        return Stream.concat(members.owners(workspace).stream().map(member -> new BlockerFields.Lifter(member.name(), member.id())),
                Stream.of(item.line().partnerName(), "Movisie").filter(Objects::nonNull).map(name -> new BlockerFields.Lifter(name, null))).toList();
    }
}
