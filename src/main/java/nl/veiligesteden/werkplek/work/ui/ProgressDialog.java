package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.shell.KeptTexts;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ProgressDraft;

/**
 * How it goes, in three interactions: open, type, Ctrl-Enter. What was typed is kept when the dialog closes without saving, and
 * comes back when it opens again.
 */
class ProgressDialog extends Dialog {

    private final KeptTexts kept;
    private final Consumer<ProgressDraft> save;
    private final RadioButtonGroup<ItemStatus> status = new RadioButtonGroup<>(t("progress.status"));
    private final RadioButtonGroup<Health> health = new RadioButtonGroup<>(t("progress.health"));
    private final IntegerField percentage = new IntegerField(t("progress.percentage"));
    private final TextArea note = new TextArea(t("progress.note"));
    private final BlockerFields blocker;
    private final TextArea stopReason = new TextArea(t("progress.stop-reason"));
    private final FormErrors errors = new FormErrors();

    ProgressDialog(ItemDetails item, KeptTexts kept, Supplier<List<BlockerFields.Lifter>> lifters, Consumer<ProgressDraft> save) {
        this.blocker = new BlockerFields(lifters);
        this.kept = kept;
        this.save = save;
        setHeaderTitle(t("progress.title"));
        Paragraph title = new Paragraph(item.line().title());
        title.getStyle().set("font-weight", "600").set("margin", "0");
        Div form = new Div(title);
        form.addClassName("dialog-form");
        form.add(status, blocker, stopReason, health, note, percentage);
        add(form);

        status.setItems(item.line().kind() == ItemKind.PARTNER_TASK ? List.of(item.line().status()) : item.line().status().choices());
        status.setItemLabelGenerator(T::t);
        status.setValue(item.line().status());
        status.setVisible(item.line().kind() != ItemKind.PARTNER_TASK);
        status.addValueChangeListener(change -> showReasons(item));
        health.setItems(Health.values());
        health.setItemLabelGenerator(T::t);
        health.setValue(item.line().health());
        percentage.setMin(0);
        percentage.setMax(100);
        percentage.setStepButtonsVisible(true);
        percentage.setStep(5);
        percentage.setValue(item.line().percentage());
        percentage.setSuffixComponent(new Span("%"));
        note.setWidthFull();
        note.setMinRows(3);
        PrivateText.watch(note);
        stopReason.setWidthFull();
        stopReason.setRequiredIndicatorVisible(true);
        blocker.read(item);
        showReasons(item);
        kept.watch("note", note).watch("blocker", blocker.reason).watch("stop", stopReason);
        kept.banner().ifPresent(banner -> form.addComponentAtIndex(1, banner));

        errors.field("note", note).field("percentage", percentage);
        SaveButton store = new SaveButton(t("action.save"), errors, this::save, () -> !isOpened());
        store.onControlEnter();
        Paragraph hint = new Paragraph(t("progress.keys"));
        hint.addClassNames("soft", "small");
        getFooter().add(hint, new Button(t("action.cancel"), click -> close()), store);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                note.focus();
            }
        });
    }

    void choose(ItemStatus next) {
        status.setValue(next);
    }

    private void showReasons(ItemDetails item) {
        ItemStatus chosen = status.getValue();
        blocker.setVisible(chosen == ItemStatus.BLOCKED);
        stopReason.setVisible(chosen == ItemStatus.STOPPED && item.line().status() != ItemStatus.STOPPED);
        errors.field("reason", chosen == ItemStatus.STOPPED ? stopReason : blocker.reason)
                .field("liftedBy", blocker.liftedBy).field("reviewOn", blocker.reviewOn);
    }

    private void save() {
        save.accept(new ProgressDraft(status.getValue(), health.getValue(), percentage.getValue(), note.getValue(),
                status.getValue() == ItemStatus.BLOCKED ? blocker.toBlocker() : null, status.getValue() == ItemStatus.STOPPED ? stopReason.getValue() : ""));
        kept.forget();
        close();
    }
}
