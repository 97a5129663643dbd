package nl.veiligesteden.werkplek.plans.published.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.PublicPage;
import nl.veiligesteden.werkplek.plans.page.PageChanges;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.PlanPageWriter;
import nl.veiligesteden.werkplek.plans.published.PublishedPages;
import nl.veiligesteden.werkplek.plans.published.PublishedVersion;
import nl.veiligesteden.werkplek.plans.ui.PlanNavigation;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.access.Address;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** The public page of a plan as it would look now; beside it what is on the internet, what publishing would change, and what is not on the page. */
@Route(WorkspaceRoute.MUNICIPALITY + PlanNavigation.PUBLIC_PAGE)
@PermitAll
@ShowsPeople
class PublicPageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Plans plans;
    private final PublicPage publicPage;
    private final PublishedPages published;
    private final Address address;
    private final Drafts drafts;
    private MunicipalityWorkspace workspace;
    private PlanDocument.Head head;

    PublicPageView(Workspaces workspaces, Plans plans, PublicPage publicPage, PublishedPages published, Address address, Drafts drafts) {
        this.workspaces = workspaces;
        this.plans = plans;
        this.publicPage = publicPage;
        this.published = published;
        this.address = address;
        this.drafts = drafts;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        String period = event.getLocation().getQueryParameters().getSingleParameter(PlanNavigation.PERIOD).orElse("");
        head = plans.head(workspace, period).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        removeAll();
        PublishedPages.Proposal proposal = published.proposal(workspace, head.id());
        Optional<PublishedVersion> standing = published.standing(workspace);
        boolean readable = published.isTurnedOn(workspace);
        Set<String> chosen = standing.map(PublishedVersion::contacts).orElse(Set.of());
        List<PageChanges.Change> changes = standing.map(version -> PageChanges.between(published.page(workspace, version.number()), proposal.with(chosen))).orElse(List.of());
        boolean differs = standing.isEmpty() || !changes.isEmpty();
        add(new PageHeader(t("page.title"), buttons(proposal, chosen, differs)).subtitle(t("page.explanation")).crumbs(List.of(
                new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                new PageHeader.Crumb(t("plan.title"), PlanNavigation.plan(workspace.slug(), head.periodSlug())),
                new PageHeader.Crumb(t("page.title"), null))));
        // What is on the internet comes first, on a phone too.
        add(new StandingCard(published, workspace, standing.orElse(null), readable, kept("withdraw"), this::show));
        Div side = new Div();
        side.addClassName("column");
        if (standing.isPresent()) {
            side.add(new ChangesCard(changes));
            if (readable) {
                side.add(new OwnSiteCard(address.of("publiek/" + workspace.slug()), head.title()));
            }
        }
        side.add(missing(publicPage.missing(workspace, head.id())));
        Div columns = new Div(preview(proposal), side);
        columns.addClassNames("columns", "plan-columns");
        add(columns);
    }

    private Component[] buttons(PublishedPages.Proposal proposal, Set<String> chosen, boolean differs) {
        PlanPageWriter writer = new PlanPageWriter();
        PlanPage page = proposal.page();
        String text = writer.text(page);
        String name = "plan-" + workspace.slug() + "-" + head.periodSlug();
        List<Component> buttons = new ArrayList<>();
        if (workspace.may(Permission.PUBLISH_PAGE)) {
            Button publish = new Button(t("page.publish"), click -> new PublishDialog(published, workspace, head.id(), proposal, chosen, kept("publish"), this::show).open());
            if (differs) {
                publish.addThemeVariants(ButtonVariant.PRIMARY);
            }
            buttons.add(publish);
        }
        buttons.add(new CopyButton(t("page.copy"), text));
        buttons.add(download(name + ".txt", "text/plain", text, t("page.download.txt")));
        buttons.add(download(name + ".html", "text/html", writer.htmlDocument(page), t("page.download.html")));
        return buttons.toArray(Component[]::new);
    }

    private KeptFields kept(String form) {
        return new KeptFields(new DraftKeeper(drafts, workspace, "public-page:" + form + ":" + head.id()));
    }

    private static Component preview(PublishedPages.Proposal proposal) {
        Article article = new Article(new Html("<div>" + lowerHeadings(new PlanPageWriter().html(proposal.page())) + "</div>"));
        article.addClassNames("card", "prose", "public-page");
        article.getElement().setAttribute("lang", "nl");
        if (proposal.contacts().isEmpty()) {
            return article;
        }
        Paragraph note = new Paragraph(t("page.preview.contacts", proposal.contacts().size()));
        note.addClassName("soft");
        Div preview = new Div(note, article);
        preview.addClassName("column");
        return preview;
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

    private Component missing(PublicPage.Missing missing) {
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
