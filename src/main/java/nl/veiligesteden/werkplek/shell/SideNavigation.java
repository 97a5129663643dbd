package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import com.vaadin.flow.component.html.Span;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.WorkspaceLink;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.design.Shortcut;

/** The lines that lead through one workspace. */
class SideNavigation extends Div {

    private final List<NavigationSource> sources;
    private final List<NavigationCount> counts;
    private final Map<String, Span> shown = new HashMap<>();

    SideNavigation(List<NavigationSource> sources, List<NavigationCount> counts) {
        this.sources = sources;
        this.counts = counts;
    }

    /** On a page that is the person's own, such as a password, the lines lead to the workspaces. */
    void show(MainLayout.Place place, List<WorkspaceLink> links) {
        removeAll();
        shown.clear();
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", t("nav.main"));
        if (place.scope() == null) {
            links.stream().map(link -> link.role().scope()).findFirst().ifPresent(scope -> entries(scope, links.getFirst().role())
                    .filter(entry -> counts.stream().anyMatch(count -> count.path().equals(entry.path()))).forEach(entry -> nav.addItem(line(entry, ""))));
            links.forEach(link -> nav.addItem(new SideNavItem(WorkspaceSwitcher.title(link), WorkspaceSwitcher.path(link), Icon.BUILDING_O.create())));
        } else {
            entries(place.scope(), place.role()).forEach(entry -> nav.addItem(line(entry, place.slug())));
        }
        add(nav);
    }

    /** Counts again what the lines show; a figure that stays says nothing to the browser. */
    void count(SignedInUser user, List<WorkspaceLink> workspaces) {
        for (NavigationCount count : counts) {
            Span badge = shown.get(count.path());
            if (badge != null) {
                int now = count.count(user, workspaces);
                String text = now == 0 ? "" : Formats.number(now);
                if (!text.equals(badge.getText())) {
                    badge.setText(text);
                }
                badge.setVisible(now > 0);
            }
        }
    }

    private Stream<NavigationEntry> entries(Role.Scope scope, Role role) {
        return sources.stream().flatMap(source -> source.entries().stream())
                .filter(entry -> entry.scope() == scope && entry.roles().contains(role))
                .sorted(Comparator.comparingInt(NavigationEntry::order));
    }

    private SideNavItem line(NavigationEntry entry, String slug) {
        Location location = new Location(entry.path().replace("{slug}", slug));
        SideNavItem item = new SideNavItem(t(entry.labelKey()), location.getPath(), entry.icon().create());
        item.setQueryParameters(location.getQueryParameters());
        item.setMatchNested(entry.nested());
        if (entry.order() == NavigationEntry.HOME) {
            Shortcut.HOME.on(item);
        }
        if (counts.stream().anyMatch(count -> count.path().equals(entry.path()))) {
            Span badge = new Span();
            badge.addClassName("nav-count");
            item.setSuffixComponent(badge);
            Shortcut.MY_WORK.on(item);
            shown.put(entry.path(), badge);
        }
        return item;
    }
}
