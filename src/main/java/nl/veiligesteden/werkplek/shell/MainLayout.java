package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.OwnAccount;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SessionAge;
import nl.veiligesteden.werkplek.access.SignOut;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.WorkspaceLink;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;

/** The frame of every signed-in page: workspace switcher and navigation at the left, search and account above. */
@Layout
@PermitAll
@JsModule("./shell/focus-keeper.ts")
@JsModule("./shell/print-foot.ts")
class MainLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private final Workspaces workspaces;
    private final SideNavigation navigation;
    private final SignedInUser user;
    private final WorkspaceSwitcher switcher = new WorkspaceSwitcher();
    private Place place = Place.NOWHERE;
    private volatile List<WorkspaceLink> workspacesShown = List.of();

    /** Which workspace the page belongs to. */
    record Place(Role.Scope scope, String slug, Role role, String name) {
        static final Place NOWHERE = new Place(null, "", null, "");

        boolean isAt(Role.Scope otherScope, String otherSlug) {
            return scope == otherScope && slug.equals(otherSlug);
        }
    }

    MainLayout(Workspaces workspaces, List<NavigationSource> sources, List<NavigationCount> counts, LiveUpdates live, HeaderSearch search, SessionAge age,
               CurrentUser currentUser, OwnAccount accounts, SignOut signOut) {
        this.workspaces = workspaces;
        this.navigation = new SideNavigation(sources, counts);
        this.user = currentUser.require();
        getElement().setAttribute("data-printed", t("print.printed")).setAttribute("data-filtered", t("print.filter")).setAttribute("data-sheet", t("document.page", "{0}", "{1}"));
        live.watchAll(this, () -> workspacesShown, changes -> {
            navigation.count(user, workspacesShown);
            return false;
        });
        setPrimarySection(Section.DRAWER);

        KeyHelp keys = new KeyHelp();
        Anchor skip = new Anchor("#inhoud", t("nav.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(t("nav.menu"));
        Div spacer = new Div();
        spacer.addClassName("shell-spacer");
        Header bar = new Header(skip, toggle, search.field(), spacer, new AccountMenu(currentUser, accounts, keys, signOut::run));
        bar.addClassName("shell-bar");
        addToNavbar(bar, keys, new SessionGuard(age));

        Footer product = new Footer(new Span(t("app.name")), new Anchor("toegankelijkheid", t("nav.accessibility")), new Anchor(Paths.PRIVACY, t("nav.privacy")));
        product.addClassName("shell-product");
        Aside drawer = new Aside(switcher, navigation, product);
        drawer.getElement().setAttribute("aria-label", t("nav.drawer"));
        drawer.addClassName("shell-drawer");
        addToDrawer(drawer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<WorkspaceLink> links = workspaces.mine();
        Place next = place(event, links);
        if (!next.equals(place) || !links.equals(workspacesShown)) {
            navigation.show(next, links);
            switcher.show(links, next);
        }
        navigation.count(user, links);
        this.place = next;
        this.workspacesShown = links;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement().executeJs("window.dispatchEvent(new Event('page-stands'))");
    }

    Place place() {
        return place;
    }

    /** By the address itself, which also stands above a page that does not exist. */
    private Place place(BeforeEnterEvent event, List<WorkspaceLink> links) {
        List<String> segments = event.getLocation().getSegments();
        String slug = segments.size() > 1 ? segments.get(1) : "";
        return switch (segments.getFirst()) {
            case "gemeente" -> find(links, Role.Scope.MUNICIPALITY, slug).orElseGet(() -> event.isErrorEvent() ? Place.NOWHERE : observed(links, slug));
            case "partner" -> find(links, Role.Scope.PARTNER, slug).orElse(Place.NOWHERE);
            case WorkspaceRoute.PROGRAMME -> find(links, Role.Scope.PROGRAMME, "").orElse(Place.NOWHERE);
            default -> stay(links);
        };
    }

    /** A page that is the person's own leaves them in the workspace that they came from, or in the only one. */
    private Place stay(List<WorkspaceLink> links) {
        if (links.size() == 1) {
            return here(links.getFirst());
        }
        return links.stream().anyMatch(link -> link.role() == place.role() && (link.slug() == null || link.slug().equals(place.slug()))) ? place : Place.NOWHERE;
    }

    private static Place here(WorkspaceLink link) {
        return new Place(link.role().scope(), link.slug() == null ? "" : link.slug(), link.role(), link.name());
    }

    private static Optional<Place> find(List<WorkspaceLink> links, Role.Scope scope, String slug) {
        return links.stream().filter(link -> link.role().scope() == scope && (link.slug() == null || link.slug().equals(slug)))
                .findFirst().map(link -> new Place(scope, slug, link.role(), link.name()));
    }

    /** Movisie's view into a municipality, whose name no membership tells. */
    private Place observed(List<WorkspaceLink> links, String slug) {
        if (place.isAt(Role.Scope.MUNICIPALITY, slug)) {
            return place;
        }
        return find(links, Role.Scope.PROGRAMME, "").map(programme -> new Place(Role.Scope.MUNICIPALITY, slug, programme.role(),
                workspaces.municipality(slug).name())).orElse(Place.NOWHERE);
    }
}
