package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.WorkspaceLink;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.PageHeader;

/** Leads straight on: to the one workspace, or, where there are more, to what waits in all of them. */
@Route("")
@PermitAll
class StartView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;

    StartView(Workspaces workspaces) {
        this.workspaces = workspaces;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<WorkspaceLink> links = workspaces.mine();
        if (links.isEmpty()) {
            add(new PageHeader(t("start.title")), new EmptyState(t("start.none"), t("start.none.explanation")));
        } else {
            event.forwardTo(links.size() == 1 ? WorkspaceSwitcher.path(links.getFirst()) : Paths.MY_WORK);
        }
    }

    @Override
    public String getPageTitle() {
        return t("start.title");
    }
}
