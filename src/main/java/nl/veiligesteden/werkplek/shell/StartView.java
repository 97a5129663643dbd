package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.WorkspaceLink;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.PageHeader;

/** Leads straight on where somebody has one workspace, and lets choose where there are more. */
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
        if (links.size() == 1) {
            event.forwardTo(WorkspaceSwitcher.path(links.getFirst()));
            return;
        }
        add(new PageHeader(t("start.title")));
        if (links.isEmpty()) {
            add(new EmptyState(t("start.none"), t("start.none.explanation")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        links.forEach(link -> {
            Anchor anchor = new Anchor(WorkspaceSwitcher.path(link), link.name());
            Div title = new Div(anchor);
            title.addClassName("row-title");
            Div main = new Div(title);
            main.addClassName("row-main");
            Span role = new Span(t(link.role()));
            role.addClassName("soft");
            list.add(new ListItem(main, role));
        });
        add(new Card(t("start.choose"), list));
    }

    @Override
    public String getPageTitle() {
        return t("start.title");
    }
}
