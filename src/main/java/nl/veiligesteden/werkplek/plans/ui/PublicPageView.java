package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.PublicPage;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.PlanPageWriter;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** The public page of a plan as it would look now, to copy or to download; and what stands in the workspace but not on it. */
@Route(WorkspaceRoute.MUNICIPALITY + PlanNavigation.PUBLIC_PAGE)
@PermitAll
class PublicPageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Plans plans;
    private final PublicPage publicPage;

    PublicPageView(Workspaces workspaces, Plans plans, PublicPage publicPage) {
        this.workspaces = workspaces;
        this.plans = plans;
        this.publicPage = publicPage;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        String period = event.getLocation().getQueryParameters().getSingleParameter(PlanNavigation.PERIOD).orElse("");
        PlanDocument.Head head = plans.head(workspace, period).orElseThrow(NotFoundException::new);
        show(workspace, head, publicPage.page(workspace, head.id()), publicPage.missing(workspace, head.id()));
    }

    private void show(MunicipalityWorkspace workspace, PlanDocument.Head head, PlanPage page, PublicPage.Missing missing) {
        removeAll();
        PlanPageWriter writer = new PlanPageWriter();
        String text = writer.text(page);
        Button copy = new Button(t("page.copy"), click -> UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", text)
                .then(done -> Toast.done(t("page.copied")), refused -> Toast.refused(t("page.copy.refused"))));
        String name = "plan-" + workspace.slug() + "-" + head.periodSlug();
        add(new PageHeader(t("page.title"), copy, download(name + ".txt", "text/plain", text, t("page.download.txt")),
                download(name + ".html", "text/html", writer.htmlDocument(page), t("page.download.html"))).subtitle(t("page.explanation")).crumbs(List.of(
                        new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                        new PageHeader.Crumb(t("plan.title"), PlanNavigation.plan(workspace.slug(), head.periodSlug())),
                        new PageHeader.Crumb(t("page.title"), null))));
        Article article = new Article(new Html("<div>" + lowerHeadings(writer.html(page)) + "</div>"));
        article.addClassNames("card", "prose", "public-page");
        article.getElement().setAttribute("lang", "nl");
        Div side = new Div(missing(workspace, missing));
        side.addClassName("column");
        Div columns = new Div(article, side);
        columns.addClassNames("columns", "plan-columns");
        add(columns);
    }

    /** The view has its own h1; on the page itself the headings stand one level higher. */
    private static String lowerHeadings(String html) {
        return html.replaceAll("<(/?)h2(?=[ >])", "<$1h3").replaceAll("<(/?)h1(?=[ >])", "<$1h2");
    }

    private static Anchor download(String name, String type, String content, String label) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Anchor anchor = new Anchor(DownloadHandler.fromInputStream(event ->
                new DownloadResponse(new ByteArrayInputStream(bytes), name, type + ";charset=utf-8", bytes.length)), label);
        anchor.addClassName("as-button");
        anchor.getElement().setAttribute("download", name);
        return anchor;
    }

    private static Component missing(MunicipalityWorkspace workspace, PublicPage.Missing missing) {
        Card card = new Card(t("page.missing"));
        if (missing.names().isEmpty() && missing.items().isEmpty()) {
            card.add(new Paragraph(t("page.missing.nothing")));
        }
        if (!missing.names().isEmpty()) {
            card.add(new Paragraph(t("page.missing.names", String.join(", ", missing.names()))));
        }
        if (!missing.items().isEmpty()) {
            UnorderedList list = new UnorderedList();
            missing.items().forEach(item -> list.add(new ListItem(
                    new Anchor(ItemsNavigation.item(workspace.slug(), item.id()), item.title()))));
            card.add(new Paragraph(t("page.missing.items")), list);
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return t("page.title");
    }
}
