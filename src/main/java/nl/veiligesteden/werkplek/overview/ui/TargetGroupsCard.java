package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.design.WideTable;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.overview.MunicipalityFigures.Cell;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** For whom something is done at which moment, and in how many municipalities; where nobody does anything is a white spot, in words too. */
class TargetGroupsCard extends Card {

    TargetGroupsCard(Map<Cell, Integer> reach, List<TargetGroup> all, String period) {
        super(t("overview.reach"));
        List<TargetGroup> groups = TargetGroup.offered(all, reach.keySet().stream().map(Cell::targetGroup).toList());
        note(t("overview.reach.note"));
        List<String> white = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            groups.stream().filter(group -> !group.retired() && !reach.containsKey(new Cell(moment, group.code())))
                    .forEach(group -> white.add(t(moment).toLowerCase() + " – " + inSentence(group.name(T.locale()))));
        }
        Div words = new Div(white.isEmpty() ? t("overview.white.none") : t("overview.white.groups", String.join("; ", white)));
        words.addClassName("small");
        add(words, new WideTable(t("overview.reach"), new Matrix(reach, groups, period)));
    }

    /** The table itself: target groups downwards, since there are more of them than moments. */
    private static final class Matrix extends Markup {
        Matrix(Map<Cell, Integer> reach, List<TargetGroup> groups, String period) {
            Element table = root().appendElement("table").addClass("matrix");
            table.appendElement("caption").addClass("visually-hidden").text(t("overview.reach"));
            Element head = table.appendElement("thead").appendElement("tr");
            head.appendElement("td").addClass("corner");
            for (Moment moment : Moment.values()) {
                head.appendElement("th").attr("scope", "col").text(t(moment));
            }
            Element body = table.appendElement("tbody");
            for (TargetGroup group : groups) {
                Element line = body.appendElement("tr");
                line.appendElement("th").attr("scope", "row").text(group.name(T.locale()));
                for (Moment moment : Moment.values()) {
                    Integer count = reach.get(new Cell(moment, group.code()));
                    Element cell = line.appendElement("td");
                    if (count == null) {
                        cell.addClass("white").appendElement("span").text(t("overview.nowhere"));
                    } else {
                        String words = t("overview.in-municipalities.open", count);
                        link(cell, ItemsNavigation.across(ItemFilter.NONE.with(Facet.PERIOD, period).withOpenStatuses().with(Facet.MOMENT, Set.of(moment))
                                .with(Facet.TARGET_GROUP, group.code())), t("overview.in-municipalities", count)).attr("aria-label", words).attr("title", words);
                    }
                }
            }
            done();
        }
    }

    /** An abbreviation keeps its capitals. */
    private static String inSentence(String name) {
        return name.length() > 1 && Character.isLowerCase(name.charAt(1)) ? name.substring(0, 1).toLowerCase() + name.substring(1) : name;
    }
}
