package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.rounds.RoundDraft;
import nl.veiligesteden.werkplek.rounds.RoundKind;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.ItemKind;

/** The facts of a round. */
class RoundFacts {

    private final TextField name = new TextField(t("rounds.name"));
    private final Select<RoundKind> kind = new Select<>();
    private final Select<Period> period = new Select<>();
    private final DateField startsOn = new DateField(t("rounds.starts-on"));
    private final DateField endsOn = new DateField(t("rounds.ends-on"));
    private final TextArea instructions = new TextArea(t("rounds.instructions"));
    private final CheckboxGroup<ItemKind> itemKinds = new CheckboxGroup<>(t("rounds.item-kinds"));
    private final List<Period> periods;

    private RoundFacts(List<Period> periods) {
        this.periods = periods;
        name.setHelperText(t("rounds.name.hint"));
        name.setRequiredIndicatorVisible(true);
        kind.setLabel(t("rounds.kind"));
        kind.setItems(RoundKind.values());
        kind.setItemLabelGenerator(T::t);
        kind.setHelperText(t("rounds.kind.hint"));
        period.setLabel(t("rounds.period"));
        period.setItems(periods);
        period.setItemLabelGenerator(Period::name);
        instructions.setWidthFull();
        instructions.setMinRows(5);
        instructions.setHelperText(t("rounds.instructions.hint"));
        itemKinds.setItems(ItemKind.values());
        itemKinds.setItemLabelGenerator(T::t);
        itemKinds.setHelperText(t("rounds.item-kinds.hint"));
        startsOn.setHelperText(t("rounds.starts-on.hint"));
    }

    static RoundFacts toBegin(List<Period> periods, Period current) {
        RoundFacts facts = new RoundFacts(periods);
        facts.kind.setValue(RoundKind.PROGRESS);
        facts.period.setValue(current);
        facts.itemKinds.setValue(Set.of(ItemKind.values()));
        return facts;
    }

    static RoundFacts of(List<Period> periods, RoundDraft round) {
        RoundFacts facts = new RoundFacts(periods);
        facts.name.setValue(round.name());
        facts.kind.setValue(round.kind());
        facts.period.setValue(periods.stream().filter(one -> one.id().equals(round.period())).findFirst().orElse(null));
        facts.startsOn.setValue(round.startsOn());
        facts.endsOn.setValue(round.endsOn());
        facts.instructions.setValue(round.instructions());
        facts.itemKinds.setValue(round.itemKinds());
        return facts;
    }

    /** What is enough to begin. */
    Component[] fields() {
        return new Component[] {name, kind, period};
    }

    Component[] all() {
        return new Component[] {name, kind, period, startsOn, endsOn, itemKinds, instructions};
    }

    void keepIn(KeptFields kept) {
        kept.watch("name", name).watch("kind", kind, RoundKind.class).watch("starts", startsOn).watch("ends", endsOn).watch("instructions", instructions)
                .watch("period", period, one -> one.id().value().toString(), id -> periods.stream().filter(one -> one.id().value().toString().equals(id)).findFirst().orElse(null));
    }

    FormErrors errors() {
        return new FormErrors().field("name", name).field("kind", kind).field("period", period).field("startsOn", startsOn).field("endsOn", endsOn)
                .field("instructions", instructions).field("itemKinds", itemKinds);
    }

    RoundDraft toDraft() {
        return new RoundDraft(name.getValue(), kind.getValue(), period.getValue() == null ? null : period.getValue().id(), startsOn.getValue(), endsOn.getValue(), instructions.getValue(),
                itemKinds.getValue());
    }
}
