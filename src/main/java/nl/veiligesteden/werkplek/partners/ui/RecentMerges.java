package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.partners.PartnerMerges;

/** What was merged within a day, each with the way back; nothing where nothing was. */
class RecentMerges extends Div {

    private final PartnerMerges merges;
    private final Clock clock;

    RecentMerges(PartnerMerges merges, Clock clock) {
        this.merges = merges;
        this.clock = clock;
    }

    void show(ProgrammeWorkspace workspace, Runnable undone) {
        removeAll();
        Rows rows = new Rows();
        for (PartnerMerges.Recent merge : merges.recent(workspace)) {
            Button undo = new Button(t("merge.undo"), click -> new Confirm(t("merge.undo.question", merge.merged(), merge.kept()),
                    t("merge.undo.consequence", merge.kept()), t("merge.undo"), () -> {
                        merges.undo(workspace, merge.id());
                        Toast.done(t("merge.undone", merge.merged()));
                        undone.run();
                    }).calm().open());
            undo.setAriaLabel(t("merge.undo.of", merge.merged()));
            rows.row(new Span(t("merge.into", merge.merged(), merge.kept())), t("merge.by", merge.actor(), Formats.ago(merge.at(), clock.instant())), undo);
        }
        if (rows.getChildren().findAny().isPresent()) {
            add(new Card(t("merge.recent"), rows).note(t("merge.recent.note")));
        }
    }
}
