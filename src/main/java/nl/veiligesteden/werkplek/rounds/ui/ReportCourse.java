package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Chart;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.Course;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.CourseLine;

/** How the plan stood month by month when the report was handed in. Its figures are those of the report; they lead nowhere, since what they counted goes on changing. */
class ReportCourse extends Card {

    private static final Set<String> SIGNALS = Set.of("OVERDUE", "STALE");

    ReportCourse(Course course) {
        super(t("insight.course"));
        setVisible(!course.days().isEmpty());
        if (!course.days().isEmpty()) {
            add(chart(Chart.Kind.STACKED, t("insight.chart.status"), course, course.lines().stream().filter(line -> !SIGNALS.contains(line.key())).toList()),
                    chart(Chart.Kind.LINES, t("rounds.report.signals"), course, course.lines().stream().filter(line -> SIGNALS.contains(line.key())).toList()));
        }
    }

    private static Chart chart(Chart.Kind kind, String title, Course course, List<CourseLine> lines) {
        List<Chart.Point> points = course.days().stream().map(day -> Chart.Point.of(YearMonth.from(day), day)).toList();
        List<Chart.Series> series = lines.stream().map(line -> new Chart.Series(line.label().in(T.locale()), line.look(), line.values())).toList();
        return new Chart(kind, title, t("insight.items"), course.days().getLast(), points, series, List.of(), () -> new Figures(title, course.days(), points, lines));
    }

    /** The same figures, the latest month first. */
    private static final class Figures extends Markup {
        Figures(String title, List<LocalDate> days, List<Chart.Point> points, List<CourseLine> lines) {
            String[] heads = Stream.concat(Stream.of(t("chart.month")), lines.stream().map(line -> line.label().in(T.locale()))).toArray(String[]::new);
            Table table = new Table(root(), title, IntStream.range(1, heads.length).boxed().collect(Collectors.toSet()), heads);
            for (int at = days.size() - 1; at >= 0; at--) {
                int month = at;
                table.row(Stream.concat(Stream.of(points.get(at).spoken()), lines.stream().map(line -> Formats.number(line.values().get(month)))).toArray(String[]::new));
            }
            done();
        }
    }
}
