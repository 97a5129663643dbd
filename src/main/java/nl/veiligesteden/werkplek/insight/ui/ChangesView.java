package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.insight.News;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** What happened since an instant, of one kind, the latest first. */
@Route(InsightNavigation.CHANGES)
@PermitAll
class ChangesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final News news;

    ChangesView(Workspaces workspaces, News news) {
        this.workspaces = workspaces;
        this.news = news;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        QueryParameters query = event.getLocation().getQueryParameters();
        News.Kind kind = query.getSingleParameter("wat").flatMap(News.Kind::ofWord).orElseThrow(NotFoundException::new);
        Instant since = query.getSingleParameter("sinds").map(ChangesView::instant).orElseThrow(NotFoundException::new);
        int total = news.count(workspace, kind, since);
        int page = Math.min(ListQuery.of(event).page(), Page.count(total));
        removeAll();
        TakeAlong taken = new TakeAlong(getPageTitle(), format -> InsightSheets.path(path(kind, since, 1), format));
        add(new PageHeader(getPageTitle(), taken).crumbs(List.of(new PageHeader.Crumb(t("nav.overview"), WorkspaceRoute.PROGRAMME),
                new PageHeader.Crumb(t("insight.news." + kind.word() + ".kind"), null))).subtitle(t("insight.news.since", Formats.moment(since))));
        Card card = new Card(t("insight.news." + kind.word(), total));
        card.add(total == 0 ? new EmptyState(t("insight.news.nothing")) : new Rows(news.entries(workspace, kind, since, Page.numbered(page, total))));
        card.add(new Pager(page, Page.count(total), number -> path(kind, since, number)));
        add(card);
    }

    private static String path(News.Kind kind, Instant since, int page) {
        return Paths.withQuery(InsightNavigation.CHANGES, Map.of("wat", List.of(kind.word()), "sinds", List.of(since.toString()), "pagina", List.of(String.valueOf(page))));
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException forged) {
            throw new NotFoundException();
        }
    }

    private static final class Rows extends Markup {
        Rows(List<News.Entry> entries) {
            Element list = root().appendElement("ul").addClass("rows");
            for (News.Entry entry : entries) {
                Element main = list.appendElement("li").appendElement("div").addClass("row-main");
                link(main.appendElement("div").addClass("row-title"), ItemsNavigation.item(entry.slug(), entry.item()), entry.title());
                if (!entry.note().isBlank()) {
                    main.appendElement("div").text(entry.note());
                }
                main.appendElement("span").addClass("row-meta").text(t("workspace.municipality", entry.municipality()) + " · " + entry.author() + " · "
                        + Formats.moment(entry.at()));
            }
            done();
        }
    }

    @Override
    public String getPageTitle() {
        return t("insight.news.title");
    }
}
