package nl.veiligesteden.werkplek.work.ui;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemQueries;

/** Movisie's list of items over all municipalities; where the figures of the overview lead. */
@Route(WorkspaceRoute.PROGRAMME + ItemsNavigation.ITEMS)
@PermitAll
class AcrossItemsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ItemQueries queries;
    private final Programme programme;
    private final Clock clock;
    private final Div content = new Div();
    private ItemFilterBar bar;
    private Shown shown;
    private ProgrammeWorkspace workspace;

    AcrossItemsView(Workspaces workspaces, ItemQueries queries, Programme programme, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.queries = queries;
        this.programme = programme;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> shown.refresh(changes));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        ItemFilter filter = ItemFilter.fromQuery(event.getLocation().getQueryParameters().getParameters());
        if (bar == null) {
            bar = new ItemFilterBar(new RareFilters.Choices(() -> programme.targetGroups(workspace), "filter.municipality",
                    () -> programme.municipalities(workspace).stream().map(one -> new RareFilters.Option(one.slug(), one.name())).toList(),
                    Facet.MUNICIPALITY), false, AcrossItemsView::open);
            add(new PageHeader(getPageTitle()).crumbs(List.of(new PageHeader.Crumb(workspace.name(), WorkspaceRoute.PROGRAMME),
                    new PageHeader.Crumb(getPageTitle(), null))), bar, content);
        }
        bar.show(filter);
        content.removeAll();
        if (Look.of(event.getLocation().getQueryParameters().getSingleParameter("beeld").orElse("")) == Look.PAPER) {
            shown = new ItemPaper(workspace, queries, filter, clock.instant(), path(filter.toQuery()));
        } else {
            Map<String, List<String>> paper = new LinkedHashMap<>(filter.toQuery());
            paper.put("beeld", List.of(Look.PAPER.word()));
            shown = new ItemList(new ItemGrid(true, clock.instant()), workspace, queries, () -> filter, AcrossItemsView::open, path(paper), () -> ItemList.nothing(filter, workspace));
        }
        content.getElement().appendChild(shown.getElement());
    }

    private static String path(Map<String, List<String>> query) {
        return Paths.withQuery(WorkspaceRoute.PROGRAMME + ItemsNavigation.ITEMS, query);
    }

    private static void open(ItemFilter changed) {
        UI.getCurrent().navigate(WorkspaceRoute.PROGRAMME + ItemsNavigation.ITEMS, new QueryParameters(changed.toQuery()));
    }

    @Override
    public String getPageTitle() {
        return t("items.title.across");
    }
}
