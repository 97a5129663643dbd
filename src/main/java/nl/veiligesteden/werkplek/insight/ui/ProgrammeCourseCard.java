package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Chart;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.insight.DayCounts;
import nl.veiligesteden.werkplek.insight.Measure;

/** How the programme moved, for the overview; the rest is behind a link. */
public class ProgrammeCourseCard extends Card {

    public ProgrammeCourseCard(List<DayCounts> course) {
        super(t("insight.course"));
        if (DayCounts.none(course)) {
            add(new EmptyState(t("insight.empty"), t("insight.empty.explanation")));
            return;
        }
        note(t("chart.source", Formats.date(course.getLast().day())));
        add(new H3(t("insight.chart.status")), Charts.of(Chart.Kind.STACKED, t("insight.chart.status"), course, Measure.STATUSES, (day, measure) -> InsightNavigation.then(day)),
                new Anchor(InsightNavigation.course(), t("insight.programme.all")));
    }
}
