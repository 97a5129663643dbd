package nl.veiligesteden.werkplek.programme.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.programme.MunicipalityDraft;
import nl.veiligesteden.werkplek.programme.Participation;

/** The facts of a municipality. */
class MunicipalityForm {

    private static final String[] PROVINCES = {"Drenthe", "Flevoland", "Fryslân", "Gelderland", "Groningen", "Limburg", "Noord-Brabant", "Noord-Holland",
        "Overijssel", "Utrecht", "Zeeland", "Zuid-Holland"};

    private final TextField cbsCode = new TextField(t("municipalities.cbs-code"));
    private final TextField name = new TextField(t("municipalities.name"));
    private final Select<String> province = new Select<>();
    private final TextField joinedYear = new TextField(t("municipalities.joined"));
    private final Select<Participation> participation = new Select<>();

    MunicipalityForm() {
        cbsCode.setRequiredIndicatorVisible(true);
        cbsCode.setHelperText(t("municipalities.cbs-code.hint"));
        name.setRequiredIndicatorVisible(true);
        province.setLabel(t("municipalities.province"));
        province.setRequiredIndicatorVisible(true);
        province.setItems(PROVINCES);
        joinedYear.setHelperText(t("municipalities.joined.hint"));
        participation.setLabel(t("municipalities.participation"));
        participation.setItems(Participation.values());
        participation.setItemLabelGenerator(T::t);
        participation.setValue(Participation.ACTIVE);
    }

    Component[] fields() {
        return new Component[] {name, cbsCode, province, joinedYear, participation};
    }

    FormErrors errors() {
        return new FormErrors().field("cbsCode", cbsCode).field("name", name).field("province", province).field("joinedYear", joinedYear);
    }

    /** The code of a municipality never changes. */
    void read(MunicipalityDraft draft) {
        cbsCode.setValue(draft.cbsCode());
        cbsCode.setReadOnly(true);
        name.setValue(draft.name());
        province.setValue(draft.province());
        joinedYear.setValue(draft.joinedYear() == null ? "" : draft.joinedYear().toString());
        participation.setValue(draft.participation());
    }

    MunicipalityDraft toDraft() {
        String year = joinedYear.getValue().strip();
        // What is no number is no year that any municipality joined in.
        Integer number = year.isEmpty() ? null : year.matches("\\d{4}") ? Integer.valueOf(year) : Integer.valueOf(0);
        return new MunicipalityDraft(cbsCode.getValue().strip().toUpperCase(), name.getValue(), province.getValue(), number, participation.getValue());
    }
}
