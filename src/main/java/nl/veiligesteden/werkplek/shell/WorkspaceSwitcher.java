package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.WorkspaceLink;
import nl.veiligesteden.werkplek.design.Menu;

/** Says whose workspace this is, and leads to the others. */
class WorkspaceSwitcher extends Div {

    void show(List<WorkspaceLink> links, MainLayout.Place place) {
        removeAll();
        Menu menu = new Menu(sign(place), t("nav.workspace.of", name(place), place.role() == null ? "" : t(place.role())));
        menu.addClassName("workspace-switcher");
        menu.setWidthFull();
        links.forEach(link -> {
            MenuItem item = menu.items().addItem(title(link) + " · " + t(link.role()), click -> UI.getCurrent().navigate(path(link)));
            item.setCheckable(true);
            item.setChecked(link.role().scope() == place.scope() && (link.slug() == null || link.slug().equals(place.slug())));
        });
        add(menu);
    }

    private static Div sign(MainLayout.Place place) {
        Span role = new Span(place.role() == null ? "" : t(place.role()));
        role.getElement().getStyle().set("font-weight", "400").set("font-size", ".85rem").set("color", "var(--w-soft)");
        Div sign = new Div(new Span(name(place)), role);
        sign.addClassName("shell-workspace-name");
        return sign;
    }

    private static String name(MainLayout.Place place) {
        if (place.scope() == null) {
            return t("nav.workspace.choose");
        }
        return place.scope() == Role.Scope.MUNICIPALITY ? t("workspace.municipality", place.name()) : place.name();
    }

    static String title(WorkspaceLink link) {
        return link.role().scope() == Role.Scope.MUNICIPALITY ? t("workspace.municipality", link.name()) : link.name();
    }

    static String path(WorkspaceLink link) {
        return switch (link.role().scope()) {
            case MUNICIPALITY -> Paths.municipality(link.slug());
            case PARTNER -> Paths.partner(link.slug());
            case PROGRAMME -> WorkspaceRoute.PROGRAMME;
        };
    }
}
