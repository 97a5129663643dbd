package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.insight.DayCounts;
import nl.veiligesteden.werkplek.insight.Measure;
import org.jsoup.nodes.Element;

/** Each figure as it was, as it is, and by how much it moved. */
class SinceTable extends Markup {

    SinceTable(String slug, String title, DayCounts then, DayCounts now) {
        Table table = new Table(root(), title, Set.of(1, 2, 3), t("insight.measure"), Formats.date(then.day()), Formats.date(now.day()), t("insight.difference"));
        for (Measure measure : Stream.of(Measure.STATUSES, Measure.SIGNALS).flatMap(List::stream).toList()) {
            Element row = table.row(t(measure.wordsKey()), "", "", signed(now.of(measure) - then.of(measure))).parent();
            Charts.figure(row.child(1), then.of(measure), InsightNavigation.then(slug, then.day(), measure));
            Charts.figure(row.child(2), now.of(measure), InsightNavigation.then(slug, now.day(), measure));
        }
        done();
    }

    private static String signed(int difference) {
        return difference == 0 ? t("insight.same") : (difference > 0 ? "+" : "−") + Formats.number(Math.abs(difference));
    }
}
