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
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.insight.Connections;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemQueries;

/** What municipalities have in common. By name, never by size: it is no league table. */
@Route(InsightNavigation.CONNECTIONS)
@PermitAll
class ConnectionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Connections connections;
    private final ItemQueries items;
    private final Programme programme;

    ConnectionsView(Workspaces workspaces, Connections connections, ItemQueries items, Programme programme) {
        this.workspaces = workspaces;
        this.connections = connections;
        this.items = items;
        this.programme = programme;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        ItemFilter asked = ItemFilter.fromQuery(event.getLocation().getQueryParameters().getParameters());
        Period current = programme.currentPeriod(workspace);
        Period period = asked.one(Facet.PERIOD).isEmpty() ? current
                : programme.periods(workspace).stream().filter(one -> one.slug().equals(asked.one(Facet.PERIOD))).findFirst().orElse(current);
        ItemFilter filter = asked.with(Facet.PERIOD, period.slug());
        List<TargetGroup> groups = programme.targetGroups(workspace);
        removeAll();
        add(new PageHeader(getPageTitle()).subtitle(t("connections.subtitle", period.name())));
        Card same = SameKindCard.asks(filter) ? new SameKindCard().found(filter, groups, items.byMunicipality(workspace, filter))
                : new SameKindCard().matrix(filter, groups, connections.sameKind(workspace, period.id()));
        int page = ListQuery.of(event).page();
        Div left = new Div(new SharedPartnersCard(connections.partners(workspace, Page.of(page)), page));
        left.addClassName("column");
        Div right = new Div(new ReachCard(connections.reach(workspace, period.id()), period), new ParticipationCard(connections.participation(workspace)));
        right.addClassName("column");
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        Div cards = new Div(same, columns);
        cards.addClassNames("stack");
        add(cards);
    }

    @Override
    public String getPageTitle() {
        return t("nav.connections");
    }
}
