package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.Chart;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.insight.DayCounts;
import nl.veiligesteden.werkplek.insight.Measure;
import org.jsoup.nodes.Element;

/** Draws a course month by month, with a table whose every figure opens what it counted. */
final class Charts {

    private Charts() {
    }

    /** @param course at least one day, the oldest first */
    static Chart of(Chart.Kind kind, String title, List<DayCounts> course, List<Measure> measures, BiFunction<LocalDate, Measure, String> path) {
        LocalDate asOf = course.getLast().day();
        List<Chart.Point> points = course.stream().map(day -> Chart.Point.of(YearMonth.from(day.day()), day.day())).toList();
        List<Chart.Series> series = measures.stream()
                .map(measure -> new Chart.Series(t(measure.wordsKey()), measure.look(), course.stream().map(day -> day.of(measure)).toList())).toList();
        return new Chart(kind, title, t("insight.items"), asOf, points, series, List.of(), () -> table(title, course, points, measures, path));
    }

    private static Component table(String title, List<DayCounts> course, List<Chart.Point> points, List<Measure> measures,
                                   BiFunction<LocalDate, Measure, String> path) {
        return new Figures(title, course, points, measures, path);
    }

    /** The same figures, the latest month first. */
    private static final class Figures extends Markup {
        Figures(String title, List<DayCounts> course, List<Chart.Point> points, List<Measure> measures, BiFunction<LocalDate, Measure, String> path) {
            String[] heads = Stream.concat(Stream.of(t("chart.month"), t("chart.day")), measures.stream().map(measure -> t(measure.wordsKey()))).toArray(String[]::new);
            Table table = new Table(root(), title, IntStream.range(2, heads.length).boxed().collect(Collectors.toSet()), heads);
            for (int at = course.size() - 1; at >= 0; at--) {
                DayCounts day = course.get(at);
                String[] cells = new String[heads.length];
                Arrays.fill(cells, "");
                cells[0] = points.get(at).spoken();
                cells[1] = Formats.date(day.day());
                Element row = table.row(cells).parent();
                for (int number = 0; number < measures.size(); number++) {
                    figure(row.child(number + 2), day.of(measures.get(number)), path.apply(day.day(), measures.get(number)));
                }
            }
            done();
        }
    }

    /** A figure that leads to what it counted; of nothing there is nothing to see. */
    static void figure(Element cell, int count, String path) {
        if (count == 0) {
            cell.text("0");
        } else {
            cell.appendElement("a").attr("href", path).text(Formats.number(count));
        }
    }
}
