package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundItem;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import nl.veiligesteden.werkplek.work.ui.ProgressFields;

/** All that a round asks of one item, to fill in where it stands. What was typed is kept until it is saved. */
class RoundItemForm extends Div {

    private final RoundWork work;
    private final MunicipalityWorkspace workspace;
    private final RoundId round;
    private final RoundItem item;
    private final ProgressFields progress;
    private final AnswerForm answers;
    private final KeptFields kept;
    private boolean saved;

    /** @param done runs once it stands */
    RoundItemForm(RoundWork work, MunicipalityWorkspace workspace, RoundId round, RoundItem item, Runnable done, Runnable cancel) {
        this.work = work;
        this.workspace = workspace;
        this.round = round;
        this.item = item;
        addClassName("round-form");
        FormErrors errors = new FormErrors();
        progress = work.progressFields(workspace, item.line().id(), errors);
        answers = new AnswerForm(item.answers());
        answers.tellsErrorsTo(errors);
        kept = work.kept(workspace, item.line().id());
        progress.keepIn(kept);
        answers.keepIn(kept);
        kept.banner().ifPresent(this::add);
        RoundRescue rescue = new RoundRescue(() -> errors.tryTo(() -> {
            work.tellOutside(workspace, item.line().id(), progress.draft());
            Toast.done(t("progress.saved"));
        }));
        Runnable ended = () -> {
            saved = true;
            kept.forget();
            Toast.done(t("progress.saved"));
            done.run();
        };
        SaveButton store = new SaveButton(t("action.save"), errors, () -> rescue.guard(() -> save(ended)), () -> saved);
        store.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        SaveButton nothing = new SaveButton(t("progress.unchanged"), errors, () -> rescue.guard(() -> {
            progress.draft().checkTellsNothing();
            answers.save(given -> work.unchanged(workspace, round, item.line().id(), given), () -> work.item(workspace, round, item.line().id()).answers(), ended);
        }), () -> saved);
        nothing.removeThemeVariants(ButtonVariant.PRIMARY);
        nothing.setVisible(item.line().status().isOpen());
        Button close = new Button(t("action.close"), click -> cancel.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Span keys = new Span(t("rounds.keys"));
        keys.addClassNames("soft", "small");
        Div buttons = new Div(store, nothing, close, keys);
        buttons.addClassName("line");
        add(rescue, progress, answers, buttons);
    }

    /** Answers alone are saved without an update that tells nothing. */
    private void save(Runnable ended) {
        ProgressDraft draft = progress.draft();
        boolean tells = draft.tells();
        List<GivenAnswer> given = answers.given();
        ProgressDraft told = tells || given.isEmpty() ? draft : null;
        answers.save(now -> work.tell(workspace, round, item.line().id(), told, now), () -> work.item(workspace, round, item.line().id()).answers(), ended);
    }

    /** The first thing that is missing: a word on how it goes, or a question. */
    void focus() {
        if (item.told() && answers.hasMissing()) {
            answers.firstMissing().ifPresent(AnswerField::focus);
        } else {
            progress.focus();
        }
    }
}
