package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.programme.MunicipalityDetails;
import nl.veiligesteden.werkplek.programme.Participation;
import nl.veiligesteden.werkplek.rounds.RoundDetails;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;

/** Which municipalities take part: all active ones, or those that are chosen. */
class MunicipalitiesStep extends Card {

    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>(t("rounds.municipalities"));
    private final MultiSelectComboBox<MunicipalityDetails> some = new MultiSelectComboBox<>(t("rounds.municipalities.which"));

    MunicipalitiesStep(SetupWork work, ProgrammeWorkspace workspace, RoundDetails round, Runnable next) {
        super(t("rounds.step.municipalities"));
        List<MunicipalityDetails> municipalities = work.municipalities(workspace);
        Set<MunicipalityId> chosen = work.chosen(workspace, round.id());
        long active = municipalities.stream().filter(one -> one.participation() == Participation.ACTIVE).count();
        all.setItems(true, false);
        all.setItemLabelGenerator(one -> one ? t("rounds.municipalities.active", active) : t("rounds.municipalities.chosen"));
        all.addValueChangeListener(change -> some.setVisible(!change.getValue()));
        some.setItems(municipalities);
        some.setItemLabelGenerator(MunicipalityDetails::name);
        some.setWidthFull();
        some.setValue(municipalities.stream().filter(one -> chosen.contains(one.id())).collect(Collectors.toSet()));
        all.setValue(chosen.isEmpty());
        some.setVisible(!chosen.isEmpty());
        FormErrors errors = new FormErrors().field("municipalities", some);
        addClassName("stack");
        add(all, some, new SaveButton(t("rounds.step.next"), errors, () -> {
            if (!all.getValue() && some.getValue().isEmpty()) {
                throw new InvalidInputException("municipalities", "invalid.round.nobody");
            }
            work.choose(workspace, round.id(), all.getValue() ? Set.of() : some.getValue().stream().map(MunicipalityDetails::id).collect(Collectors.toSet()));
            next.run();
        }, () -> false));
    }
}
