package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.work.Blocker;
import nl.veiligesteden.werkplek.work.ItemDetails;

/** Reason, who can lift it, when to look again, and whether Movisie is asked for help. */
class BlockerFields extends Div {

    final TextArea reason = new TextArea(t("blocker.reason"));
    final TextField liftedBy = new TextField(t("blocker.lifted-by"));
    final DateField reviewOn = new DateField(t("blocker.review-on"));
    private final Checkbox help = new Checkbox(t("blocker.help"));

    BlockerFields() {
        addClassNames("stack", "tight");
        reason.setWidthFull();
        reason.setMaxLength(2000);
        reason.setRequiredIndicatorVisible(true);
        liftedBy.setMaxLength(200);
        liftedBy.setRequiredIndicatorVisible(true);
        reviewOn.setRequiredIndicatorVisible(true);
        Div pair = new Div(liftedBy, reviewOn);
        pair.addClassName("side-by-side");
        add(reason, pair, help);
    }

    void read(ItemDetails item) {
        reason.setValue(item.reason());
        liftedBy.setValue(item.liftedBy());
        reviewOn.setValue(item.reviewOn());
        help.setValue(item.helpRequestedAt() != null);
    }

    Blocker toBlocker() {
        return new Blocker(reason.getValue(), liftedBy.getValue(), reviewOn.getValue(), help.getValue());
    }
}
