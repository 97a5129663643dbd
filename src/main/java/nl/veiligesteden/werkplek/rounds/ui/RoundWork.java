package nl.veiligesteden.werkplek.rounds.ui;

import java.util.List;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.rounds.Answering;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundItem;
import nl.veiligesteden.werkplek.rounds.RoundItems;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import nl.veiligesteden.werkplek.work.ui.ProgressFields;
import nl.veiligesteden.werkplek.work.ui.QuickProgress;
import org.springframework.stereotype.Component;

/** What the forms of a round need: to look an item up, to keep what is typed, and to tell. */
@Component
class RoundWork {

    private final RoundItems rounds;
    private final Answering answering;
    private final Items items;
    private final ItemPage page;
    private final QuickProgress progress;
    private final Drafts drafts;

    RoundWork(RoundItems rounds, Answering answering, Items items, ItemPage page, QuickProgress progress, Drafts drafts) {
        this.rounds = rounds;
        this.answering = answering;
        this.items = items;
        this.page = page;
        this.progress = progress;
        this.drafts = drafts;
    }

    RoundItem item(MunicipalityWorkspace workspace, RoundId round, ItemId item) {
        return rounds.one(workspace, round, item);
    }

    ProgressFields progressFields(MunicipalityWorkspace workspace, ItemId item, FormErrors errors) {
        return progress.fields(workspace, page.details(workspace, item), errors);
    }

    /** What was typed of an item in a round, apart from what was typed of it elsewhere. */
    KeptFields kept(Workspace workspace, ItemId item) {
        return new KeptFields(new DraftKeeper(drafts, workspace, "round:" + item.value()));
    }

    void tell(MunicipalityWorkspace workspace, RoundId round, ItemId item, ProgressDraft told, List<GivenAnswer> given) {
        answering.tell(workspace, round, item, told, given);
    }

    void unchanged(MunicipalityWorkspace workspace, RoundId round, ItemId item, List<GivenAnswer> given) {
        answering.unchanged(workspace, round, item, given);
    }

    /** As daily work, when the round takes nothing any more. */
    void tellOutside(MunicipalityWorkspace workspace, ItemId item, ProgressDraft told) {
        items.report(workspace, item, told);
    }

    void tell(PartnerWorkspace workspace, RoundId round, ItemId task, ProgressDraft told, List<GivenAnswer> given) {
        answering.tell(workspace, round, task, told, given);
    }

    void unchanged(PartnerWorkspace workspace, RoundId round, ItemId task, List<GivenAnswer> given) {
        answering.unchanged(workspace, round, task, given);
    }

    void handIn(PartnerWorkspace workspace, RoundId round, ItemId task, String note, List<GivenAnswer> given) {
        answering.handIn(workspace, round, task, note, given);
    }
}
