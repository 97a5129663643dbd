package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Chart;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.insight.DayCounts;
import nl.veiligesteden.werkplek.insight.Landmark;
import nl.veiligesteden.werkplek.insight.Landmarks;
import nl.veiligesteden.werkplek.insight.Measure;
import nl.veiligesteden.werkplek.insight.OverTime;
import nl.veiligesteden.werkplek.shared.PlanId;

/** How a municipality's plan moved: since it began, since other days of note, and month by month. */
public class CourseCard extends Card {

    /** A comparison with the last day that was counted. */
    public record Since(String key, DayCounts then) {
    }

    /**
     * What there is to see.
     *
     * @param course the plan's months, the oldest first
     * @param since the longest ago first
     * @param now null before the first night
     */
    public record Shown(List<DayCounts> course, List<Since> since, DayCounts now) {

        public static Shown of(OverTime overTime, Landmarks landmarks, MunicipalityWorkspace workspace, PlanId plan) {
            List<Landmark.Day> days = landmarks.of(workspace);
            List<DayCounts> then = overTime.then(workspace, plan, days.stream().map(Landmark.Day::day).toList());
            if (then.isEmpty()) {
                return new Shown(List.of(), List.of(), null);
            }
            List<Since> since = new ArrayList<>();
            since.add(new Since("insight.since.begin", then.getFirst()));
            for (Landmark.Day day : days) {
                then.stream().filter(counts -> !counts.day().isAfter(day.day())).reduce((earlier, later) -> later)
                        .ifPresent(counts -> since.add(new Since(day.key(), counts)));
            }
            return new Shown(overTime.course(workspace, plan), since, then.getLast());
        }

        LocalDate asOf() {
            return now.day();
        }
    }

    /** @param whole whether it stands on the page that shows all of it */
    public CourseCard(String slug, Shown shown, boolean whole) {
        super(t("insight.course"));
        if (shown.now() == null || shown.course().isEmpty()) {
            add(new EmptyState(t("insight.empty"), t("insight.empty.explanation")));
            return;
        }
        note(t("chart.source", Formats.date(shown.asOf())));
        add(new H3(t("insight.chart.status")), Charts.of(Chart.Kind.STACKED, t("insight.chart.status"), shown.course(), Measure.STATUSES, (day, measure) -> InsightNavigation.then(slug, day, measure)));
        for (Since since : shown.since()) {
            if (!since.then().day().equals(shown.asOf())) {
                String title = t(since.key(), Formats.date(since.then().day()));
                add(new H3(title), new SinceTable(slug, title, since.then(), shown.now()));
            }
        }
        if (!whole) {
            add(new Anchor(InsightNavigation.course(slug), t("insight.course.all")));
        }
    }
}
