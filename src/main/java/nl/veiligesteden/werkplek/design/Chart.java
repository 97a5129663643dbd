package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A chart that stands by itself: it says what it shows, in which unit and of which day, has patterns besides colours, is walked through by
 * keyboard, can be taken along as a picture and as figures, and has a table with the same figures beneath it.
 */
public class Chart extends Div {

    /** How figures of one point stand to each other: parts of a whole, or each by itself. */
    public enum Kind { STACKED, LINES }

    /**
     * Where on the line of time.
     *
     * @param day of which the figures are
     */
    public record Point(String label, String spoken, String day) {

        /** A month, whose figures are of that day. */
        public static Point of(YearMonth month, LocalDate day) {
            Locale locale = T.locale();
            return new Point(DateTimeFormatter.ofPattern("MMM yy", locale).format(month), DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month), day.toString());
        }
    }

    /**
     * @param look {@code good}, {@code busy}, {@code idle}, {@code bad}, {@code warn}, {@code draft} or {@code stop}
     * @param values one for each point; null where there is none
     */
    public record Series(String name, String look, List<Integer> values) {
    }

    /** Something of note, such as the end of a round. */
    public record Mark(int at, String text) {
    }

    /** What the browser draws. */
    record Data(String kind, String title, String unit, String source, List<Point> points, List<Series> series, List<Mark> marks) {
    }

    /**
     * @param unit what a figure counts, in the plural
     * @param asOf of which day the last figures are
     * @param table the same figures, each leading to what it counts; made when somebody opens it
     */
    public Chart(Kind kind, String title, String unit, LocalDate asOf, List<Point> points, List<Series> series, List<Mark> marks, Supplier<Component> table) {
        addClassName("chart");
        View view = new View();
        view.show(new Data(kind.name().toLowerCase(Locale.ROOT), title, unit, t("chart.source", Formats.date(asOf)), points, series, marks));
        add(view, new Unfold(t("chart.table"), table));
    }

    /** What the browser draws. */
    @Tag("chart-view")
    @JsModule("./design/chart-view.ts")
    @NpmPackage(value = "echarts", version = "6.1.0")
    @Uses(Button.class)
    static class View extends Component {

        void show(Data data) {
            getElement().setPropertyBean("chart", data);
            getElement().setPropertyMap("texts", Map.of("chart", t("chart.chart"), "keys", t("chart.keys"), "none", t("chart.none"), "png", t("chart.png"), "csv", t("chart.csv"),
                    "saved", t("chart.saved", "{0}"), "month", t("chart.month"), "day", t("chart.day")));
        }
    }
}
