package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import nl.veiligesteden.werkplek.design.Confirm;

/** Takes a pillar or a strand out of the plan, after telling where the work beneath it goes. */
class RemoveButton extends Button {

    /**
     * @param kind {@code pillar} or {@code strand}
     * @param beneath how many actions and activities serve it
     */
    RemoveButton(String kind, String name, long beneath, Runnable remove) {
        super(t("plan.remove"), click -> new Confirm(t("plan.remove." + kind), t("plan.remove." + kind + (beneath == 0 ? ".empty" : ".moves"), name, beneath),
                t("plan.remove"), remove).open());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        setAriaLabel(t("plan.remove.of", name));
    }
}
