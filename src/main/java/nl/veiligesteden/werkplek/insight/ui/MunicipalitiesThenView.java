package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.insight.Measure;
import nl.veiligesteden.werkplek.insight.OverTime;
import nl.veiligesteden.werkplek.insight.OverTime.MunicipalityThen;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import org.jsoup.nodes.Element;

/** Of which municipalities' plans a figure of the programme was made on a day, by name. */
@Route(InsightNavigation.PROGRAMME_THEN)
@PermitAll
class MunicipalitiesThenView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final List<Measure> COLUMNS = Stream.of(Measure.STATUSES, Measure.HEALTH, Measure.SIGNALS).flatMap(List::stream).toList();

    private final Workspaces workspaces;
    private final OverTime overTime;

    MunicipalitiesThenView(Workspaces workspaces, OverTime overTime) {
        this.workspaces = workspaces;
        this.overTime = overTime;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        LocalDate day = event.getLocation().getQueryParameters().getSingleParameter("dag").map(ItemsThenView::day).orElseThrow(NotFoundException::new);
        int total = overTime.municipalities(workspace);
        int page = Math.min(ListQuery.of(event).page(), Page.count(total));
        removeAll();
        TakeAlong taken = new TakeAlong(t("insight.municipalities"), format -> InsightSheets.path(path(day, 1), format));
        add(new PageHeader(getPageTitle(), taken).crumbs(List.of(new PageHeader.Crumb(t("nav.course"), InsightNavigation.PROGRAMME_COURSE),
                new PageHeader.Crumb(Formats.date(day), null))).subtitle(t("insight.municipalities.subtitle", Formats.date(day), total)));
        Card card = new Card(t("insight.municipalities"), new Rows(overTime.municipalities(workspace, day, Page.numbered(page, total))));
        card.note(t("chart.source", Formats.date(day)));
        card.add(new Pager(page, Page.count(total), number -> path(day, number)));
        add(card);
    }

    private static String path(LocalDate day, int page) {
        return Paths.withQuery(InsightNavigation.PROGRAMME_THEN, Map.of("dag", List.of(day.toString()), "pagina", List.of(String.valueOf(page))));
    }

    private static final class Rows extends Markup {
        Rows(List<MunicipalityThen> municipalities) {
            String[] heads = Stream.concat(Stream.of(t("insight.municipality")), COLUMNS.stream().map(measure -> t(measure.wordsKey()))).toArray(String[]::new);
            Table table = new Table(root(), t("insight.municipalities"), IntStream.range(1, heads.length).boxed().collect(Collectors.toSet()), heads);
            for (MunicipalityThen one : municipalities) {
                String[] cells = new String[heads.length];
                Arrays.fill(cells, "");
                Element name = table.row(cells);
                link(name, InsightNavigation.course(one.slug()), one.name());
                for (int column = 0; column < COLUMNS.size(); column++) {
                    Measure measure = COLUMNS.get(column);
                    Charts.figure(name.parent().child(column + 1), one.counts().of(measure), InsightNavigation.then(one.slug(), one.counts().day(), measure));
                }
            }
            done();
        }
    }

    @Override
    public String getPageTitle() {
        return t("insight.municipalities.title");
    }
}
