package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Opens a form in place; its name for a screen reader says of what. */
class EditButton extends Button {

    EditButton(String of, Runnable open) {
        super(t("action.edit"), click -> open.run());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        setAriaLabel(t("plan.edit.of", of));
    }
}
