package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Locale;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.WorkspaceLink;

/** Says whose workspace this is, and leads to the others. With one workspace it is a sign, no menu. */
class WorkspaceSwitcher extends Div {

    void show(List<WorkspaceLink> links, MainLayout.Place place) {
        removeAll();
        MenuBar menu = new MenuBar();
        menu.addClassName("workspace-switcher");
        menu.setWidthFull();
        menu.getElement().setAttribute("aria-label", t("nav.workspace"));
        MenuItem current = menu.addItem(sign(links, place));
        current.addClassName("shell-workspace");
        links.forEach(link -> {
            MenuItem item = current.getSubMenu().addItem(title(link) + " · " + t(link.role()), click -> UI.getCurrent().navigate(path(link)));
            item.setCheckable(true);
            item.setChecked(link.role().scope() == place.scope() && (link.slug() == null || link.slug().equals(place.slug())));
        });
        add(menu);
    }

    private static Div sign(List<WorkspaceLink> links, MainLayout.Place place) {
        Span role = new Span(place.role() == null ? "" : t(place.role()));
        role.getElement().getStyle().set("font-weight", "400").set("font-size", ".85rem").set("color", "var(--w-soft)");
        Div sign = new Div(new Span(name(links, place)), role);
        sign.addClassName("shell-workspace-name");
        return sign;
    }

    private static String name(List<WorkspaceLink> links, MainLayout.Place place) {
        if (place.scope() == null) {
            return t("nav.workspace.choose");
        }
        return links.stream().filter(link -> link.role().scope() == place.scope() && (link.slug() == null || link.slug().equals(place.slug())))
                .findFirst().map(WorkspaceSwitcher::title).orElseGet(() -> t("workspace.municipality", readable(place.slug())));
    }

    private static String title(WorkspaceLink link) {
        return link.role().scope() == Role.Scope.MUNICIPALITY ? t("workspace.municipality", link.name()) : link.name();
    }

    /** Movisie looking in has no membership that tells the name; the page's own heading does. */
    private static String readable(String slug) {
        return slug.isEmpty() ? "" : slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
    }

    static String path(WorkspaceLink link) {
        return switch (link.role().scope()) {
            case MUNICIPALITY -> Paths.municipality(link.slug());
            case PARTNER -> Paths.partner(link.slug());
            case PROGRAMME -> WorkspaceRoute.PROGRAMME;
        };
    }
}
