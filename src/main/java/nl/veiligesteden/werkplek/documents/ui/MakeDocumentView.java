package nl.veiligesteden.werkplek.documents.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.documents.DocumentId;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.Documents;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** Asks for a document of a report, a plan or an item. */
@Route(WorkspaceRoute.MUNICIPALITY + DocumentsNavigation.MAKE)
@RouteAlias(WorkspaceRoute.PROGRAMME + DocumentsNavigation.MAKE)
@PermitAll
class MakeDocumentView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Documents documents;
    private Workspace workspace;
    private DocumentDesk desk;

    MakeDocumentView(Workspaces workspaces, Documents documents, LiveUpdates live) {
        this.workspaces = workspaces;
        this.documents = documents;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> {
            desk.look();
            return false;
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("gemeente").isPresent() ? WorkspaceRoute.municipality(event, workspaces) : workspaces.programme();
        DocumentOrigin origin = DocumentOrigin.of(event.getRouteParameters().get("uit").orElse(""));
        UUID subject = WorkspaceRoute.id(event, "id", DocumentId::new).value();
        desk = new DocumentDesk(documents, workspace, origin, subject);
        removeAll();
        add(new PageHeader(getPageTitle()).subtitle(t("documents.from", documents.nameOf(workspace, origin, subject)))
                .crumbs(List.of(new PageHeader.Crumb(t("nav.documents"), DocumentsNavigation.list(workspace)), new PageHeader.Crumb(t("documents.make"), null))), desk);
    }

    @Override
    public String getPageTitle() {
        return t("documents.make");
    }
}
