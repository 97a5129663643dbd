package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** Fields in the place of what they change. Ctrl-Enter saves; Escape and cancel close them, and what was typed is offered the next time. */
class InPlaceForm extends Div {

    /** @param kept the texts among the fields; whoever saves lets them be forgotten */
    InPlaceForm(FormErrors errors, KeptFields kept, Runnable save, Runnable cancel, Component... fields) {
        addClassNames("stack", "tight", "in-place");
        kept.banner().ifPresent(this::add);
        add(fields);
        SaveButton store = new SaveButton(t("action.save"), errors, save, () -> !isAttached());
        store.onControlEnter().listenOn(this);
        Button stop = new Button(t("action.cancel"), click -> cancel.run());
        stop.addClickShortcut(Key.ESCAPE).listenOn(this);
        Paragraph hint = new Paragraph(t("plan.edit.keys"));
        hint.addClassNames("soft", "small");
        Div buttons = new Div(store, stop, hint);
        buttons.addClassName("line");
        add(buttons);
    }
}
