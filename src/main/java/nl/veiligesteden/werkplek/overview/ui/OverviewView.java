package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.insight.News;
import nl.veiligesteden.werkplek.insight.OverTime;
import nl.veiligesteden.werkplek.insight.ui.NewsCard;
import nl.veiligesteden.werkplek.insight.ui.ProgrammeCourseCard;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.overview.MunicipalityFigures;
import nl.veiligesteden.werkplek.overview.OverviewFilter;
import nl.veiligesteden.werkplek.overview.OverviewPage;
import nl.veiligesteden.werkplek.overview.ProgrammeOverview;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ItemConditions;

/** Movisie across municipalities: who is on course, who is silent, who asks for help, and where the white spots are. No league table. */
@Route(WorkspaceRoute.PROGRAMME)
@PermitAll
class OverviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ProgrammeOverview overview;
    private final Programme programme;
    private final News news;
    private final OverTime overTime;
    private final Clock clock;
    private final Div head = new Div();
    private OverviewFilterBar bar;
    private Slot<Integer> figures;
    private List<MunicipalityFigures> loaded = List.of();
    private ProgrammeWorkspace workspace;

    OverviewView(Workspaces workspaces, ProgrammeOverview overview, Programme programme, News news, OverTime overTime, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.programme = programme;
        this.news = news;
        this.overTime = overTime;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> {
            boolean changed = figures.refresh();
            loaded = List.of();
            return changed;
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        OverviewFilter filter = OverviewFilter.fromQuery(event.getLocation().getQueryParameters().getParameters());
        List<Period> periods = programme.periods(workspace);
        Period period = periods.stream().filter(one -> one.slug().equals(filter.period())).findFirst().orElseGet(() -> programme.currentPeriod(workspace));
        if (bar == null) {
            bar = new OverviewFilterBar(periods, changed -> UI.getCurrent().navigate(WorkspaceRoute.PROGRAMME, new QueryParameters(changed.toQuery())));
        }
        // The session keeps a print of the figures, not the figures of the whole country.
        figures = new Slot<>(() -> {
            loaded = overview.municipalities(workspace, period.id());
            return loaded.hashCode();
        }, print -> {
            Div content = content(filter, period, loaded);
            loaded = List.of();
            return content;
        });
        removeAll();
        add(head, new NewsCard(news.look(workspace)), bar, figures);
    }

    private Div content(OverviewFilter filter, Period period, List<MunicipalityFigures> all) {
        Instant now = clock.instant();
        OverviewPage page = OverviewPage.of(all, filter, now.minus(Duration.ofDays(ItemConditions.STALE_DAYS)));
        bar.show(filter, period, all.stream().map(MunicipalityFigures::province).distinct().sorted().toList());
        head.removeAll();
        head.add(header(page.found(), period, now));
        Div content = new Div(new MunicipalitiesCard(page, filter, period.slug(),
                overview.updates(workspace, page.shown().stream().map(MunicipalityFigures::id).toList()), overview.firstMonth(), now));
        // Where no municipality is found, no spot of theirs is white.
        if (!page.found().isEmpty()) {
            content.add(columns(period, page.found(), now), course(now), new MomentMatrixCard(page.found(), page.shown(), period.slug()));
        }
        content.addClassNames("stack", "overview-parts");
        return content;
    }

    private Div columns(Period period, List<MunicipalityFigures> all, Instant now) {
        Div left = new Div(new TargetGroupsCard(MunicipalityFigures.reach(all), programme.targetGroups(workspace), period.slug()));
        left.addClassName("column");
        int help = all.stream().mapToInt(row -> row.counts().help()).sum();
        Div right = new Div(new HelpRequestsCard(overview.helpRequests(workspace, period.id(), all.stream().map(MunicipalityFigures::id).toList()), help, period.slug(), now));
        right.addClassName("column");
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        return columns;
    }

    private ProgrammeCourseCard course(Instant now) {
        return new ProgrammeCourseCard(overTime.programme(workspace, YearMonth.from(now.atZone(Time.NETHERLANDS))));
    }

    private PageHeader header(List<MunicipalityFigures> all, Period period, Instant now) {
        Instant latest = all.stream().map(row -> row.counts().lastUpdateAt()).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
        return new PageHeader(getPageTitle()).subtitle(t("overview.subtitle", all.size(), period.name(),
                all.stream().mapToInt(row -> row.counts().items()).sum(), all.stream().mapToInt(row -> row.counts().help()).sum(), Formats.ago(latest, now)));
    }

    @Override
    public String getPageTitle() {
        return t("nav.overview");
    }
}
