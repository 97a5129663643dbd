package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.WideTable;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.overview.MunicipalityFigures;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** Open items by moment for each municipality of the page; where nothing stands is a white spot, in words too. */
class MomentMatrixCard extends Card {

    /** As many white spots as one still reads. */
    private static final int NAMED = 8;

    MomentMatrixCard(List<MunicipalityFigures> found, List<MunicipalityFigures> rows, String period) {
        super(t("overview.moments"));
        note(t("overview.moments.note"));
        List<String> white = found.stream().filter(row -> row.plan() != null && !whiteSpots(row).isEmpty())
                .map(row -> row.name() + " (" + whiteSpots(row).stream().map(moment -> t(moment).toLowerCase()).collect(Collectors.joining(", ")) + ")").toList();
        Div words = new Div(white.isEmpty() ? t("overview.white.none") : t("overview.white.municipalities", white.size(),
                white.stream().limit(NAMED).collect(Collectors.joining("; ")) + (white.size() > NAMED ? "; …" : "")));
        words.addClassName("small");
        add(words, new WideTable(t("overview.moments"), new Matrix(rows, period)));
    }

    private static List<Moment> whiteSpots(MunicipalityFigures row) {
        return Arrays.stream(Moment.values()).filter(moment -> row.counts().byMoment().get(moment) == 0).toList();
    }

    /** The table itself. */
    private static final class Matrix extends Markup {
        Matrix(List<MunicipalityFigures> rows, String period) {
            Element table = root().appendElement("table").addClass("matrix");
            table.appendElement("caption").addClass("visually-hidden").text(t("overview.moments"));
            Element head = table.appendElement("thead").appendElement("tr");
            head.appendElement("td").addClass("corner");
            for (Moment moment : Moment.values()) {
                head.appendElement("th").attr("scope", "col").text(t(moment));
            }
            Element body = table.appendElement("tbody");
            for (MunicipalityFigures row : rows) {
                Element line = body.appendElement("tr");
                line.appendElement("th").attr("scope", "row").text(row.name());
                for (Moment moment : Moment.values()) {
                    int count = row.counts().byMoment().get(moment);
                    Element cell = line.appendElement("td");
                    if (count > 0) {
                        link(cell, ItemsNavigation.across(ItemFilter.NONE.with(Facet.PERIOD, period).with(Facet.MUNICIPALITY, row.slug()).withOpenStatuses()
                                .with(Facet.MOMENT, Set.of(moment))), Formats.number(count));
                    } else {
                        cell.addClass("white").appendElement("span").text(t(row.plan() == null ? "overview.no-plan" : "overview.white"));
                    }
                }
            }
            done();
        }
    }
}
