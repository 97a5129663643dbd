package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.List;

/** The lines that lead through one workspace. */
class SideNavigation extends Div {

    private final List<NavigationSource> sources;

    SideNavigation(List<NavigationSource> sources) {
        this.sources = sources;
    }

    void show(MainLayout.Place place) {
        removeAll();
        if (place.scope() == null) {
            return;
        }
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", t("nav.main"));
        sources.stream().flatMap(source -> source.entries().stream())
                .filter(entry -> entry.scope() == place.scope() && entry.roles().contains(place.role()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .forEach(entry -> nav.addItem(line(entry, place.slug())));
        add(nav);
    }

    private static SideNavItem line(NavigationEntry entry, String slug) {
        Location location = new Location(entry.path().replace("{slug}", slug));
        SideNavItem item = new SideNavItem(t(entry.labelKey()), location.getPath(), entry.icon().create());
        item.setQueryParameters(location.getQueryParameters());
        item.setMatchNested(entry.nested());
        return item;
    }
}
