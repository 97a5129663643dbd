package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.select.Select;
import nl.veiligesteden.werkplek.shared.Moment;

/** Which moment a pillar is about, or none. */
public class MomentChoice extends Select<Moment> {

    public MomentChoice() {
        setLabel(t("item.moment"));
        setItems(Moment.values());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(t("Moment.NONE"));
        setItemLabelGenerator(value -> value == null ? t("Moment.NONE") : t(value));
    }
}
