package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.rounds.QuestionDraft;
import nl.veiligesteden.werkplek.rounds.QuestionKind;
import nl.veiligesteden.werkplek.rounds.QuestionSubject;
import nl.veiligesteden.werkplek.rounds.TypedNumber;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.work.ItemKind;

/** How a question is asked, of what, and what is a good answer. Only what goes with its kind is shown. */
class QuestionForm {

    private final TextField wording = new TextField(t("rounds.question.wording"));
    private final TextArea help = new TextArea(t("rounds.question.help"));
    private final Select<QuestionKind> kind = new Select<>();
    private final Select<QuestionSubject> about = new Select<>();
    private final CheckboxGroup<ItemKind> itemKinds = new CheckboxGroup<>(t("rounds.question.item-kinds"));
    private final CheckboxGroup<Moment> moments = new CheckboxGroup<>(t("rounds.question.moments"));
    private final MultiSelectComboBox<TargetGroup> targetGroups = new MultiSelectComboBox<>(t("rounds.question.target-groups"));
    private final Checkbox required = new Checkbox(t("rounds.question.required"));
    private final TextField unit = new TextField(t("rounds.question.unit"));
    private final TextArea choices = new TextArea(t("rounds.question.choices"));
    private final TextField lowest = new TextField(t("rounds.question.lowest"));
    private final TextField highest = new TextField(t("rounds.question.highest"));

    QuestionForm(List<TargetGroup> groups) {
        wording.setRequiredIndicatorVisible(true);
        help.setHelperText(t("rounds.question.help.hint"));
        kind.setLabel(t("rounds.question.kind"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(T::t);
        kind.setValue(QuestionKind.TEXT);
        about.setLabel(t("rounds.question.about"));
        about.setItems(QuestionSubject.values());
        about.setItemLabelGenerator(T::t);
        about.setValue(QuestionSubject.ITEM);
        itemKinds.setItems(ItemKind.values());
        itemKinds.setItemLabelGenerator(T::t);
        itemKinds.setValue(Set.of(ItemKind.ACTION, ItemKind.ACTIVITY));
        moments.setItems(Moment.values());
        moments.setItemLabelGenerator(T::t);
        moments.setHelperText(t("rounds.question.filter.hint"));
        targetGroups.setItems(groups);
        targetGroups.setItemLabelGenerator(group -> group.name(T.locale()));
        targetGroups.setHelperText(t("rounds.question.filter.hint"));
        unit.setHelperText(t("rounds.question.unit.hint"));
        choices.setHelperText(t("rounds.question.choices.hint"));
        choices.setMinRows(3);
        choices.setRequiredIndicatorVisible(true);
        kind.addValueChangeListener(change -> show());
        about.addValueChangeListener(change -> show());
        show();
    }

    private void show() {
        boolean items = about.getValue() == QuestionSubject.ITEM;
        itemKinds.setVisible(items);
        moments.setVisible(items);
        targetGroups.setVisible(items);
        boolean number = kind.getValue() == QuestionKind.NUMBER;
        unit.setVisible(number);
        lowest.setVisible(number);
        highest.setVisible(number);
        choices.setVisible(kind.getValue() != null && kind.getValue().hasChoices());
    }

    Component[] fields() {
        return new Component[] {wording, help, about, itemKinds, moments, targetGroups, kind, choices, unit, lowest, highest, required};
    }

    FormErrors errors() {
        return new FormErrors().field("wording", wording).field("help", help).field("kind", kind).field("about", about).field("itemKinds", itemKinds)
                .field("targetGroups", targetGroups).field("choices", choices).field("unit", unit).field("lowest", lowest).field("highest", highest).field("required", required);
    }

    void read(QuestionDraft draft) {
        wording.setValue(draft.wording());
        help.setValue(draft.help());
        kind.setValue(draft.kind());
        about.setValue(draft.about());
        itemKinds.setValue(draft.itemKinds());
        moments.setValue(draft.moments());
        targetGroups.setValue(targetGroups.getListDataView().getItems().filter(group -> draft.targetGroups().contains(group.code())).collect(Collectors.toSet()));
        required.setValue(draft.required());
        unit.setValue(draft.unit());
        choices.setValue(String.join("\n", draft.choices()));
        lowest.setValue(text(draft.lowest()));
        highest.setValue(text(draft.highest()));
        show();
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    QuestionDraft toDraft() {
        return new QuestionDraft(wording.getValue(), help.getValue(), kind.getValue(), about.getValue(), itemKinds.getValue(), moments.getValue(),
                targetGroups.getValue().stream().map(TargetGroup::code).collect(Collectors.toSet()), required.getValue(), unit.getValue(), choices.getValue().lines().toList(),
                number("lowest", lowest), number("highest", highest));
    }

    private BigDecimal number(String field, TextField typed) {
        if (kind.getValue() != QuestionKind.NUMBER || typed.getValue().isBlank()) {
            return null;
        }
        try {
            return TypedNumber.read(typed.getValue());
        } catch (InvalidInputException invalid) {
            throw new InvalidInputException(field, invalid.messageKey());
        }
    }
}
