package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.insight.Measure;
import nl.veiligesteden.werkplek.insight.OverTime;
import nl.veiligesteden.werkplek.insight.OverTime.ItemThen;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** The items behind a figure of another day, as they stood then. */
@Route(WorkspaceRoute.MUNICIPALITY + InsightNavigation.THEN)
@PermitAll
class ItemsThenView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final OverTime overTime;

    ItemsThenView(Workspaces workspaces, OverTime overTime) {
        this.workspaces = workspaces;
        this.overTime = overTime;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        QueryParameters query = event.getLocation().getQueryParameters();
        LocalDate day = query.getSingleParameter("dag").map(ItemsThenView::day).orElseThrow(NotFoundException::new);
        Measure measure = query.getSingleParameter("wat").flatMap(Measure::ofWord).orElseThrow(NotFoundException::new);
        int page = ListQuery.of(event).page();
        int figure = overTime.figure(workspace, day, measure).orElseThrow(NotFoundException::new);
        int total = overTime.count(workspace, day, measure);
        removeAll();
        TakeAlong taken = new TakeAlong(getPageTitle(), format -> InsightSheets.path(path(workspace, day, measure, 1), format));
        add(new PageHeader(getPageTitle(), taken).crumbs(List.of(new PageHeader.Crumb(t("nav.course"), InsightNavigation.course(workspace.slug())),
                new PageHeader.Crumb(t("insight.then.crumb", t(measure.wordsKey()), Formats.date(day)), null)))
                .subtitle(t("insight.then.subtitle", workspace.name(), t(measure.wordsKey()), Formats.date(day), total)));
        Card card = new Card(t("insight.then.items", total));
        if (total != figure) {
            Div gone = new Div(t("insight.then.gone", figure, figure - total));
            gone.addClassNames("soft", "small");
            card.add(gone);
        }
        Page rows = Page.numbered(page, total);
        if (total == 0) {
            card.add(new EmptyState(t("insight.then.none")));
        } else {
            card.add(new Rows(workspace.slug(), overTime.items(workspace, day, measure, rows)));
        }
        card.add(new Pager(Math.min(page, Page.count(total)), Page.count(total), number -> path(workspace, day, measure, number)));
        add(card);
    }

    private static String path(MunicipalityWorkspace workspace, LocalDate day, Measure measure, int page) {
        return Paths.withQuery(Paths.municipality(workspace.slug()) + InsightNavigation.THEN,
                Map.of("dag", List.of(day.toString()), "wat", List.of(measure.word()), "pagina", List.of(String.valueOf(page))));
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException forged) {
            throw new NotFoundException();
        }
    }

    /** As they stood then; where they lead to is as it stands now. */
    private static final class Rows extends Markup {
        Rows(String slug, List<ItemThen> items) {
            Table table = new Table(root(), t("insight.then.caption"), Set.of(), t("items.item"), t("filter.kind"), t("insight.then.status"), t("insight.then.health"),
                    t("insight.then.due"), t("insight.then.told"));
            for (ItemThen item : items) {
                Element name = table.row("", t(item.kind()), "", "", Formats.date(item.dueOn()), Formats.moment(item.lastUpdateAt()));
                link(name, ItemsNavigation.item(slug, item.id()), item.title());
                badge(name.parent().child(2), ItemBadges.mark(item.status()));
                if (item.health() != null) {
                    badge(name.parent().child(3), ItemBadges.mark(item.health()));
                }
            }
            done();
        }
    }

    @Override
    public String getPageTitle() {
        return t("insight.then.title");
    }
}
