package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.plans.PillarDraft;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** Name, explanation and moment of a pillar. */
class PillarForm extends Div {

    private final TextField name = new TextField(t("plan.pillar.name"));
    private final TextArea explanation = new TextArea(t("plan.pillar.explanation"));
    private final MomentChoice moment = new MomentChoice();

    PillarForm(PillarDraft draft) {
        this();
        name.setValue(draft.name());
        explanation.setValue(draft.explanation());
        moment.setValue(draft.moment());
    }

    PillarForm() {
        addClassNames("stack", "tight");
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        explanation.setWidthFull();
        moment.setHelperText(t("plan.pillar.moment.hint"));
        add(name, explanation, moment);
    }

    KeptFields keepIn(KeptFields kept) {
        return kept.watch("name", name).watch("explanation", explanation);
    }

    FormErrors errors() {
        return new FormErrors().field("name", name).field("explanation", explanation);
    }

    PillarDraft toDraft() {
        return new PillarDraft(name.getValue(), explanation.getValue(), moment.getValue());
    }

    void focus() {
        name.focus();
    }
}
