package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.SavedViews;

/** All items of a municipality that a filter lets through, in one of four looks; filter, order and look stand in the address. */
@Route(WorkspaceRoute.MUNICIPALITY + ItemsNavigation.ITEMS)
@PermitAll
class ItemsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Looks looks;
    private final SavedViews views;
    private final Programme programme;
    private final Partners partners;
    private final NewItemMenu.Factory newItem;
    private final Div head = new Div();
    private final Div ways = new Div();
    private final Div content = new Div();
    private ItemFilterBar bar;
    private SavedViewsBar saved;
    private Shown shown;
    private MunicipalityWorkspace workspace;
    private ItemsAddress address;

    ItemsView(Workspaces workspaces, Looks looks, SavedViews views, Programme programme, Partners partners, NewItemMenu.Factory newItem,
              LiveUpdates live) {
        this.workspaces = workspaces;
        this.looks = looks;
        this.views = views;
        this.programme = programme;
        this.partners = partners;
        this.newItem = newItem;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> shown.refresh(changes));
        head.addClassName("stack");
        ways.addClassNames("line", "ways");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace entered = WorkspaceRoute.municipality(event, workspaces);
        boolean another = workspace == null || !workspace.slug().equals(entered.slug());
        workspace = entered;
        if (another) {
            bar = filterBar();
            saved = new SavedViewsBar(workspace, views);
            removeAll();
            add(head, bar, ways, content);
        }
        address = ItemsAddress.fromQuery(event.getLocation().getQueryParameters().getParameters());
        show();
    }

    private void show() {
        head.removeAll();
        head.add(new PageHeader(getPageTitle(), newItem.forWorkspace(workspace))
                .crumbs(List.of(new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                        new PageHeader.Crumb(getPageTitle(), null))));
        if (workspace.isObserver()) {
            head.add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
        }
        bar.show(address.filter());
        saved.show(address);
        ways.removeAll();
        ways.add(new LookSwitch(address.look(), look -> path(address.with(look))), saved);
        content.removeAll();
        shown = looks.make(workspace, address, this::path);
        content.getElement().appendChild(shown.getElement());
    }

    /** Stays while the list changes beneath it, so that the keyboard stays in it too. */
    private ItemFilterBar filterBar() {
        MunicipalityWorkspace of = workspace;
        return new ItemFilterBar(new RareFilters.Choices(() -> programme.targetGroups(of), "filter.partner", () -> partners.collaborators(of).stream()
                .map(partner -> new RareFilters.Option(partner.slug(), partner.name())).toList(), Facet.PARTNER),
                !of.isObserver(), this::open);
    }

    private void open(ItemFilter changed) {
        Paths.open(path(address.with(changed)));
    }

    private String path(ItemsAddress other) {
        return Paths.withQuery(Paths.municipality(workspace.slug()) + ItemsNavigation.ITEMS, other.toQuery());
    }

    @Override
    public String getPageTitle() {
        return address.filter().all(Facet.KIND).size() == 1 ? t("items.title." + address.filter().all(Facet.KIND).iterator().next()) : t("items.title");
    }
}
