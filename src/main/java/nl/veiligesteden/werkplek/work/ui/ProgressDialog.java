package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import nl.veiligesteden.werkplek.work.Signal;

/**
 * How it goes, in three interactions: open, type, Ctrl-Enter. What was typed is kept when the dialog closes without saving, and
 * comes back when it opens again.
 */
class ProgressDialog extends Dialog {

    private final KeptFields kept;
    private final Consumer<ProgressDraft> save;
    private final RadioButtonGroup<ItemStatus> status = new RadioButtonGroup<>(t("progress.status"));
    private final RadioButtonGroup<Health> health = new RadioButtonGroup<>(t("progress.health"));
    private final IntegerField percentage = new IntegerField(t("progress.percentage"));
    private final TextArea note = new TextArea(t("progress.note"));
    private final BlockerFields blocker;
    private final TextArea stopReason = new TextArea(t("progress.stop-reason"));
    private final DateField dueOn = new DateField(t("item.due-on"));
    private final FormErrors errors = new FormErrors();

    /**
     * @param answer how it fares as somebody came to tell, who finds the button for it at hand; null to begin with a note
     * @param unchanged what tells that nothing changed
     */
    ProgressDialog(ItemDetails item, Health answer, KeptFields kept, Supplier<List<BlockerFields.Lifter>> lifters, Consumer<ProgressDraft> save, Runnable unchanged) {
        this.blocker = new BlockerFields(lifters);
        this.kept = kept;
        this.save = save;
        setHeaderTitle(t("progress.title"));
        Paragraph title = new Paragraph(item.line().title());
        title.getStyle().set("font-weight", "600").set("margin", "0");
        Div form = new Div(title);
        form.addClassName("dialog-form");
        form.add(status, blocker, stopReason, health, note, percentage, dueOn);
        add(form);

        status.setItems(item.line().kind() == ItemKind.PARTNER_TASK ? List.of(item.line().status()) : item.line().status().choices());
        status.setItemLabelGenerator(T::t);
        status.setValue(item.line().status());
        status.setVisible(item.line().kind() != ItemKind.PARTNER_TASK);
        status.addValueChangeListener(change -> showReasons(item));
        health.setItems(Health.values());
        health.setItemLabelGenerator(T::t);
        health.setValue(answer == null ? item.line().health() : answer);
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
        dueOn.setValue(item.line().dueOn());
        if (item.line().dueOn() != null) {
            dueOn.setHelperText(t("progress.overdue", Formats.date(item.line().dueOn())));
        }
        blocker.read(item);
        showReasons(item);
        kept.watch("note", note).watch("stop", stopReason).watch("status", status, ItemStatus.class).watch("health", health, Health.class)
                .watch("percentage", percentage).watch("due", dueOn);
        blocker.keepIn(kept);
        kept.banner().ifPresent(banner -> form.addComponentAtIndex(1, banner));

        errors.field("note", note).field("percentage", percentage).field("dueOn", dueOn);
        SaveButton store = new SaveButton(t("action.save"), errors, this::save, () -> !isOpened());
        store.onControlEnter();
        Paragraph hint = new Paragraph(t("progress.keys"));
        hint.addClassNames("soft", "small");
        SaveButton nothing = new SaveButton(t("progress.unchanged"), errors, () -> {
            draft().since(item).checkTellsNothing();
            unchanged.run();
            kept.forget();
            close();
        }, () -> !isOpened());
        nothing.removeThemeVariants(ButtonVariant.PRIMARY);
        nothing.setVisible(item.line().status().isOpen());
        getFooter().add(hint, new Button(t("action.cancel"), click -> close()), nothing, store);
        boolean same = answer != null && answer == item.line().health();
        if (same) {
            store.removeThemeVariants(ButtonVariant.PRIMARY);
            nothing.addThemeVariants(ButtonVariant.PRIMARY);
        }
        addOpenedChangeListener(change -> {
            if (change.isOpened() && answer != null && !kept.hasRestored()) {
                (same ? nothing : store).focus();
            } else if (change.isOpened()) {
                note.focus();
                focusRequired();
            }
        });
    }

    void choose(ItemStatus next) {
        status.setValue(next);
    }

    private void showReasons(ItemDetails item) {
        ItemStatus chosen = status.getValue();
        dueOn.setVisible(item.line().signals().contains(Signal.OVERDUE) && item.line().hasMovableDates() && chosen.isOpen());
        blocker.setVisible(chosen == ItemStatus.BLOCKED);
        stopReason.setVisible(chosen == ItemStatus.STOPPED && item.line().status() != ItemStatus.STOPPED);
        errors.field("reason", chosen == ItemStatus.STOPPED ? stopReason : blocker.reason)
                .field("liftedBy", blocker.liftedBy).field("reviewOn", blocker.reviewOn);
    }

    /** What has to be told with the status that was chosen. */
    private void focusRequired() {
        if (stopReason.isVisible() && stopReason.isEmpty()) {
            stopReason.focus();
        } else if (blocker.isVisible() && blocker.reason.isEmpty()) {
            blocker.reason.focus();
        }
    }

    private void save() {
        save.accept(draft());
        kept.forget();
        close();
    }

    private ProgressDraft draft() {
        return new ProgressDraft(status.getValue(), health.getValue(), percentage.getValue(), note.getValue(),
                status.getValue() == ItemStatus.BLOCKED ? blocker.toBlocker() : null, status.getValue() == ItemStatus.STOPPED ? stopReason.getValue() : "")
                .until(dueOn.isVisible() ? dueOn.getValue() : null);
    }
}
