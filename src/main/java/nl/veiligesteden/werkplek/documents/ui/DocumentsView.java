package nl.veiligesteden.werkplek.documents.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.documents.Documents;
import nl.veiligesteden.werkplek.documents.MadeDocument;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.ListQuery;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The documents that were made in a workspace in the last 30 days. */
@Route(WorkspaceRoute.MUNICIPALITY + DocumentsNavigation.DOCUMENTS)
@RouteAlias(WorkspaceRoute.PROGRAMME + DocumentsNavigation.DOCUMENTS)
@PermitAll
class DocumentsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Documents documents;
    private final Card card = new Card(t("documents.list"));
    private Workspace workspace;
    private List<MadeDocument> shown = List.of();
    private Component list;
    private int page;

    DocumentsView(Workspaces workspaces, Documents documents, LiveUpdates live) {
        this.workspaces = workspaces;
        this.documents = documents;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("gemeente").isPresent() ? DocumentsNavigation.own(WorkspaceRoute.municipality(event, workspaces)) : workspaces.programme();
        page = ListQuery.of(event).page();
        removeAll();
        add(new PageHeader(getPageTitle(), ways()).subtitle(t("documents.explanation")), card);
        show();
    }

    private Component[] ways() {
        TakeAlong taken = new TakeAlong(t("documents.list"), format -> DocumentSheets.path(workspace, format));
        if (!workspace.may(Permission.MANAGE_TEMPLATES)) {
            return new Component[] {taken};
        }
        Anchor templates = new Anchor(DocumentsNavigation.templates(workspace), t("templates.title"));
        templates.addClassName("as-button");
        return new Component[] {taken, templates};
    }

    private boolean refresh() {
        List<MadeDocument> before = shown;
        show();
        return !before.equals(shown);
    }

    private void show() {
        int total = documents.count(workspace);
        List<MadeDocument> now = documents.list(workspace, Page.numbered(page, total));
        if (list != null && now.equals(shown)) {
            return;
        }
        shown = now;
        if (list != null) {
            card.remove(list);
        }
        list = total == 0 ? new EmptyState(t("documents.none"), t("documents.none.explanation")) : rows(total);
        card.add(list);
    }

    private Component rows(int total) {
        Rows rows = new Rows();
        shown.forEach(document -> rows.row(new Span(document.title()), meta(document), steps(document)));
        return new Div(rows, new Pager(Math.min(page, Page.count(total)), Page.count(total),
                number -> Paths.withQuery(DocumentsNavigation.list(workspace), Map.of("pagina", List.of(String.valueOf(number))))));
    }

    private static String meta(MadeDocument document) {
        return Stream.of(t(document.kind()), t("documents.format." + document.format()), t("documents.language." + document.language().getLanguage()), document.about(),
                t("documents.by", document.author(), Formats.moment(document.at())), document.size() > 0 ? Formats.bytes(document.size()) : "").filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Component[] steps(MadeDocument document) {
        List<Component> steps = new ArrayList<>();
        if (document.internal()) {
            steps.add(new Badge(t("documents.with-internal"), Tone.WARN, Shape.SQUARE));
        }
        switch (document.state()) {
            case MAKING -> steps.add(new Badge(t("documents.state.MAKING"), Tone.BUSY, Shape.HALF));
            case FAILED -> steps.add(new Badge(t("documents.state.FAILED"), Tone.BAD, Shape.OCTAGON));
            case READY -> steps.add(new DownloadLink(workspace, document, t("documents.download")));
        }
        if (documents.mayRemove(workspace, document)) {
            Button remove = new Button(t("documents.remove"), click -> new Confirm(t("documents.remove.question", document.title()), t("documents.remove.consequence"), t("documents.remove"), () -> {
                documents.remove(workspace, document.id());
                Toast.done(t("documents.removed"));
                show();
            }).open());
            remove.setAriaLabel(t("documents.remove.of", document.title()));
            steps.add(remove);
        }
        return steps.toArray(Component[]::new);
    }

    @Override
    public String getPageTitle() {
        return t("nav.documents");
    }
}
