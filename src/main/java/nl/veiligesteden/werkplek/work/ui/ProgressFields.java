package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import nl.veiligesteden.werkplek.work.Signal;

/** How it goes with an item: its status with what that needs, a judgement, a note, how far it is, and another date for what is overdue. */
public class ProgressFields extends Div {

    private final ItemDetails item;
    private final FormErrors errors;
    private final RadioButtonGroup<ItemStatus> status = new RadioButtonGroup<>(t("progress.status"));
    private final RadioButtonGroup<Health> health = new RadioButtonGroup<>(t("progress.health"));
    private final IntegerField percentage = new IntegerField(t("progress.percentage"));
    private final TextArea note = new TextArea(t("progress.note"));
    private final BlockerFields blocker;
    private final TextArea stopReason = new TextArea(t("progress.stop-reason"));
    private final DateField dueOn = new DateField(t("item.due-on"));

    ProgressFields(ItemDetails item, Supplier<List<BlockerFields.Lifter>> lifters, FormErrors errors) {
        this.item = item;
        this.errors = errors;
        this.blocker = new BlockerFields(lifters);
        addClassNames("stack", "tight");
        add(status, blocker, stopReason, health, note, percentage, dueOn);

        boolean task = item.line().kind() == ItemKind.PARTNER_TASK;
        status.setItems(task ? List.of(item.line().status()) : item.line().status().choices());
        status.setItemLabelGenerator(T::t);
        status.setValue(item.line().status());
        status.setVisible(!task);
        status.addValueChangeListener(change -> showReasons());
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
        dueOn.setValue(item.line().dueOn());
        if (item.line().dueOn() != null) {
            dueOn.setHelperText(t("progress.overdue", Formats.date(item.line().dueOn())));
        }
        blocker.read(item);
        errors.field("note", note).field("percentage", percentage).field("dueOn", dueOn);
        showReasons();
    }

    /** As they look for an item that is under way, to be looked at and not filled in. */
    public static ProgressFields example(ItemKind kind, String title) {
        ItemListItem line = new ItemListItem(new ItemId(new UUID(0, 0)), kind, title, ItemStatus.IN_PROGRESS, null, null, null, null, null, "", true, null, null, null, null, Set.of(), "", "", 0, 0, 0);
        ItemDetails details = new ItemDetails(line, null, false, "", "", "", null, null, null, null, null, null, null, null, null, null, Set.of(), "", "", null, null, null, null, null, "", null);
        ProgressFields fields = new ProgressFields(details, List::of, new FormErrors());
        fields.status.setReadOnly(true);
        fields.health.setReadOnly(true);
        fields.percentage.setReadOnly(true);
        fields.note.setReadOnly(true);
        return fields;
    }

    public void keepIn(KeptFields kept) {
        kept.watch("note", note).watch("stop", stopReason).watch("status", status, ItemStatus.class).watch("health", health, Health.class)
                .watch("percentage", percentage).watch("due", dueOn);
        blocker.keepIn(kept);
    }

    void judge(Health answer) {
        health.setValue(answer);
    }

    void choose(ItemStatus next) {
        status.setValue(next);
    }

    private void showReasons() {
        ItemStatus chosen = status.getValue();
        dueOn.setVisible(item.line().signals().contains(Signal.OVERDUE) && item.line().hasMovableDates() && chosen.isOpen());
        blocker.setVisible(chosen == ItemStatus.BLOCKED);
        stopReason.setVisible(chosen == ItemStatus.STOPPED && item.line().status() != ItemStatus.STOPPED);
        errors.field("reason", chosen == ItemStatus.STOPPED ? stopReason : blocker.reason)
                .field("liftedBy", blocker.liftedBy).field("reviewOn", blocker.reviewOn);
    }

    /** The note, or what has to be told first with the status that was chosen. */
    public void focus() {
        if (stopReason.isVisible() && stopReason.isEmpty()) {
            stopReason.focus();
        } else if (blocker.isVisible() && blocker.reason.isEmpty()) {
            blocker.reason.focus();
        } else {
            note.focus();
        }
    }

    /** What was changed since the fields were filled. */
    public ProgressDraft draft() {
        return new ProgressDraft(status.getValue(), health.getValue(), percentage.getValue(), note.getValue(),
                status.getValue() == ItemStatus.BLOCKED ? blocker.toBlocker() : null, status.getValue() == ItemStatus.STOPPED ? stopReason.getValue() : "")
                .until(dueOn.isVisible() ? dueOn.getValue() : null).since(item);
    }
}
