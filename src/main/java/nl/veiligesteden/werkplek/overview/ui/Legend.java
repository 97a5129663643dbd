package nl.veiligesteden.werkplek.overview.ui;

import com.vaadin.flow.component.html.Div;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;

/** What the colours and signs of bars and figures mean. */
class Legend extends Div {

    Legend() {
        addClassName("legend");
        MomentsCard.ORDER.forEach(status -> add(ItemBadges.status(status)));
        for (Health health : Health.values()) {
            add(ItemBadges.health(health));
        }
    }
}
