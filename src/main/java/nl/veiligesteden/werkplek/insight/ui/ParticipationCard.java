package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Unfold;
import nl.veiligesteden.werkplek.insight.Connections.Taking;
import nl.veiligesteden.werkplek.plans.ui.PlanNavigation;
import org.jsoup.nodes.Element;

/** How many municipalities have a plan in each period, and which. */
class ParticipationCard extends Card {

    ParticipationCard(List<Taking> all) {
        super(t("connections.participation"));
        Map<String, List<Taking>> periods = new LinkedHashMap<>();
        all.forEach(one -> periods.computeIfAbsent(one.period(), key -> new ArrayList<>()).add(one));
        periods.forEach((period, taking) -> {
            List<Taking> plans = taking.stream().filter(one -> one.municipality() != null).toList();
            add(new Unfold(t("connections.participation.period", period, plans.size()), () -> names(plans)));
        });
    }

    private static Component names(List<Taking> plans) {
        return new Names(plans);
    }

    private static final class Names extends Markup {
        Names(List<Taking> plans) {
            Element list = root().appendElement("ul").addClass("names");
            for (Taking one : plans) {
                Element line = list.appendElement("li");
                link(line, PlanNavigation.plan(one.municipalitySlug(), one.slug()), one.municipality());
                line.appendText(" (" + t(one.state()).toLowerCase() + ")");
            }
            if (plans.isEmpty()) {
                list.appendElement("li").text(t("connections.participation.none"));
            }
            done();
        }
    }
}
