package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Chart;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.insight.Landmarks;
import nl.veiligesteden.werkplek.insight.Measure;
import nl.veiligesteden.werkplek.insight.OverTime;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ui.NoPlan;

/** How a municipality's plan moved, month by month. */
@Route(WorkspaceRoute.MUNICIPALITY + InsightNavigation.COURSE)
@PermitAll
class CourseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Plans plans;
    private final OverTime overTime;
    private final Landmarks landmarks;

    CourseView(Workspaces workspaces, Plans plans, OverTime overTime, Landmarks landmarks) {
        this.workspaces = workspaces;
        this.plans = plans;
        this.overTime = overTime;
        this.landmarks = landmarks;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        String period = event.getLocation().getQueryParameters().getSingleParameter("periode").orElse("");
        removeAll();
        Optional<PlanDocument.Head> plan = plans.head(workspace, period);
        add(new PageHeader(getPageTitle()).subtitle(plan.map(head -> t("insight.subtitle", workspace.name(), head.periodName()))
                .orElseGet(() -> t("workspace.municipality", workspace.name()))));
        if (workspace.isObserver()) {
            add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
        }
        if (plan.isEmpty()) {
            Div card = new Div(NoPlan.of(workspace));
            card.addClassName("card");
            add(card);
            return;
        }
        show(workspace, CourseCard.Shown.of(overTime, landmarks, workspace, plan.get().id()));
    }

    private void show(MunicipalityWorkspace workspace, CourseCard.Shown shown) {
        Div cards = new Div(new CourseCard(workspace.slug(), shown, true));
        cards.addClassName("stack");
        if (!shown.course().isEmpty()) {
            cards.add(chart(workspace, shown, Chart.Kind.STACKED, "insight.chart.health", Measure.HEALTH), chart(workspace, shown, Chart.Kind.LINES, "insight.chart.signals", Measure.SIGNALS));
            Div words = new Div(t("insight.how", ItemConditions.STALE_DAYS));
            words.addClassNames("soft", "small");
            cards.add(words);
        }
        add(cards);
    }

    private static Card chart(MunicipalityWorkspace workspace, CourseCard.Shown shown, Chart.Kind kind, String title, List<Measure> measures) {
        return new Card(t(title), Charts.of(kind, t(title), shown.course(), measures, (day, measure) -> InsightNavigation.then(workspace.slug(), day, measure)));
    }

    @Override
    public String getPageTitle() {
        return t("nav.course");
    }
}
