package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.insight.Connections;
import nl.veiligesteden.werkplek.insight.Connections.ReachOf;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** The activities behind the figures of reach, one by one. */
@Route(InsightNavigation.REACH)
@PermitAll
class ReachView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Connections connections;
    private final Programme programme;

    ReachView(Workspaces workspaces, Connections connections, Programme programme) {
        this.workspaces = workspaces;
        this.connections = connections;
        this.programme = programme;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        QueryParameters query = event.getLocation().getQueryParameters();
        Period period = period(programme, workspace, query.getSingleParameter("periode").orElse(""));
        ReachOf which = which(query.getSingleParameter("toon").orElse(""));
        int total = connections.count(workspace, period.id(), which);
        int page = Math.min(ListQuery.of(event).page(), Page.count(total));
        removeAll();
        TakeAlong taken = new TakeAlong(getPageTitle(), format -> InsightSheets.path(ReachCard.path(period.slug(), which, 1), format));
        add(new PageHeader(getPageTitle(), taken).crumbs(List.of(new PageHeader.Crumb(t("nav.connections"), InsightNavigation.CONNECTIONS),
                new PageHeader.Crumb(getPageTitle(), null))).subtitle(t("connections.reach.subtitle", t("ReachOf." + which.name()), period.name(), total)));
        Card card = new Card(t("connections.reach.list", total));
        card.add(total == 0 ? new EmptyState(t("connections.reach.none")) : new Rows(connections.activities(workspace, period.id(), which, Page.numbered(page, total))));
        card.add(new Pager(page, Page.count(total), number -> ReachCard.path(period.slug(), which, number)));
        add(card);
    }

    /** The one that is asked for, otherwise that of now. */
    static Period period(Programme programme, ProgrammeWorkspace workspace, String slug) {
        return programme.periods(workspace).stream().filter(one -> one.slug().equals(slug)).findFirst().orElseGet(() -> programme.currentPeriod(workspace));
    }

    static ReachOf which(String word) {
        return Arrays.stream(ReachOf.values()).filter(one -> ReachCard.word(one).equals(word)).findFirst().orElse(ReachOf.ALL);
    }

    private static final class Rows extends Markup {
        Rows(List<Connections.Activity> activities) {
            Table table = new Table(root(), t("connections.reach"), Set.of(3), t("connections.reach.activity"), t("insight.municipality"), t("filter.status"), t("connections.reach.people"));
            for (Connections.Activity activity : activities) {
                Element name = table.row("", activity.municipality(), "", activity.reach() == null ? t("connections.reach.untold") : Formats.number(activity.reach()));
                link(name, ItemsNavigation.item(activity.slug(), activity.id()), activity.title());
                badge(name.parent().child(2), ItemBadges.mark(activity.status()));
            }
            done();
        }
    }

    @Override
    public String getPageTitle() {
        return t("connections.reach.title");
    }
}
