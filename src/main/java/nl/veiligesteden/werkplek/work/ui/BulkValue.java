package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.work.BulkChange;
import nl.veiligesteden.werkplek.work.ItemStatus;

/**
 * The fields that say what one change to many items is.
 *
 * @param change what they say now; throws what is wrong with it
 * @param onChange is told a listener for when they say something else
 * @param owner the name of an owner, for the preview
 */
record BulkValue(Component fields, FormErrors errors, Supplier<BulkChange> change, Consumer<Runnable> onChange,
                 Function<String, String> owner) {

    private static final int WEEK = 7;

    static BulkValue owner(List<Members.Member> owners) {
        ComboBox<Members.Member> owner = new ComboBox<>(t("bulk.owner.new"));
        owner.setItems(owners);
        owner.setItemLabelGenerator(Members.Member::name);
        owner.setRequiredIndicatorVisible(true);
        return new BulkValue(owner, new FormErrors().field("owner", owner),
                () -> new BulkChange.NewOwner(owner.getValue() == null ? null : owner.getValue().id()),
                listener -> owner.addValueChangeListener(change -> listener.run()), name(owners));
    }

    private static Function<String, String> name(List<Members.Member> owners) {
        return id -> id.isEmpty() ? "–" : owners.stream().filter(one -> one.id().value().toString().equals(id)).findFirst()
                .map(Members.Member::name).orElse(t("bulk.owner.gone"));
    }

    static BulkValue shift(List<Members.Member> owners) {
        IntegerField number = new IntegerField(t("bulk.shift.number"));
        number.setStepButtonsVisible(true);
        number.setValue(1);
        number.setHelperText(t("bulk.shift.hint"));
        number.setValueChangeMode(ValueChangeMode.LAZY);
        RadioButtonGroup<Integer> unit = new RadioButtonGroup<>(t("bulk.shift.unit"));
        unit.setItems(1, WEEK);
        unit.setItemLabelGenerator(days -> t(days == 1 ? "bulk.shift.days" : "bulk.shift.weeks"));
        unit.setValue(WEEK);
        Div fields = new Div(number, unit);
        fields.addClassName("side-by-side");
        return new BulkValue(fields, new FormErrors().field("days", number), () -> {
            if (number.getValue() == null) {
                throw new InvalidInputException("days", "invalid.shift");
            }
            return new BulkChange.Shift((int) Math.clamp((long) number.getValue() * unit.getValue(), Integer.MIN_VALUE, Integer.MAX_VALUE));
        }, listener -> {
            number.addValueChangeListener(change -> listener.run());
            unit.addValueChangeListener(change -> listener.run());
        }, name(owners));
    }

    static BulkValue move(List<Members.Member> owners) {
        RadioButtonGroup<ItemStatus> status = new RadioButtonGroup<>(t("bulk.status.new"));
        status.setItems(ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.DONE, ItemStatus.STOPPED);
        status.setItemLabelGenerator(T::t);
        status.setRequiredIndicatorVisible(true);
        TextArea reason = new TextArea(t("progress.stop-reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(false);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        status.addValueChangeListener(change -> reason.setVisible(change.getValue() == ItemStatus.STOPPED));
        Div fields = new Div(status, reason);
        return new BulkValue(fields, new FormErrors().field("status", status).field("reason", reason),
                () -> new BulkChange.Move(status.getValue(), status.getValue() == ItemStatus.STOPPED ? reason.getValue() : ""), listener -> {
                    status.addValueChangeListener(change -> listener.run());
                    reason.addValueChangeListener(change -> listener.run());
                }, name(owners));
    }
}
