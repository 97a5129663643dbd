package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Chart;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.insight.DayCounts;
import nl.veiligesteden.werkplek.insight.Measure;
import nl.veiligesteden.werkplek.insight.OverTime;
import nl.veiligesteden.werkplek.insight.OverTime.MunicipalityThen;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.work.ItemConditions;

/** How the programme moved, month by month, and how fresh what each municipality tells is. No league table. */
@Route(InsightNavigation.PROGRAMME_COURSE)
@PermitAll
class ProgrammeCourseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final OverTime overTime;
    private final Clock clock;

    ProgrammeCourseView(Workspaces workspaces, OverTime overTime, Clock clock) {
        this.workspaces = workspaces;
        this.overTime = overTime;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        YearMonth last = YearMonth.from(LocalDate.now(clock.withZone(Time.NETHERLANDS)));
        List<DayCounts> course = overTime.programme(workspace, last);
        removeAll();
        if (DayCounts.none(course)) {
            add(new PageHeader(getPageTitle()), new Card(t("insight.programme"), new EmptyState(t("insight.empty"), t("insight.empty.explanation"))));
            return;
        }
        DayCounts now = course.getLast();
        add(new PageHeader(getPageTitle()).subtitle(new Span(t("insight.programme.subtitle", Formats.date(now.day()))),
                new Anchor(InsightNavigation.then(now.day()), t("insight.programme.counted", now.municipalities(), now.items()))));
        int total = overTime.municipalities(workspace);
        int page = Math.min(ListQuery.of(event).page(), Page.count(total));
        List<MunicipalityThen> shown = overTime.municipalities(workspace, now.day(), Page.numbered(page, total));
        Div cards = new Div(chart(Chart.Kind.STACKED, "insight.chart.status", course, Measure.STATUSES),
                chart(Chart.Kind.STACKED, "insight.chart.health", course, Measure.HEALTH), chart(Chart.Kind.LINES, "insight.chart.signals", course, Measure.SIGNALS),
                new FreshnessCard(shown, overTime.months(workspace, shown.stream().map(MunicipalityThen::id).toList(), last), now, page, total), how());
        cards.addClassName("stack");
        add(cards);
    }

    private static Div how() {
        Div words = new Div(t("insight.programme.how", ItemConditions.STALE_DAYS));
        words.addClassNames("soft", "small");
        return words;
    }

    private static Card chart(Chart.Kind kind, String title, List<DayCounts> course, List<Measure> measures) {
        return new Card(t(title), Charts.of(kind, t(title), course, measures, (day, measure) -> InsightNavigation.then(day)));
    }

    @Override
    public String getPageTitle() {
        return t("nav.course");
    }
}
