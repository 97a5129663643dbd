package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemQueries;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.StoryFilter;

/** One item: its facts, what serves it, and its story; the next step is a button. */
@Route(WorkspaceRoute.MUNICIPALITY + ItemsNavigation.ITEMS + "/:onderdeel")
@PermitAll
class ItemView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ItemPage page;
    private final ItemQueries queries;
    private final Items items;
    private final Programme programme;
    private final QuickProgress progress;
    private final ItemEditing editing;
    private final StoryCards stories;
    private final Clock clock;
    private MunicipalityWorkspace workspace;
    private ItemId id;
    private StoryFilter filter = StoryFilter.ALL;
    private String title = "";

    ItemView(Workspaces workspaces, ItemPage page, ItemQueries queries, Items items, Programme programme, QuickProgress progress, ItemEditing editing,
             StoryCards stories, Clock clock) {
        this.workspaces = workspaces;
        this.page = page;
        this.queries = queries;
        this.items = items;
        this.programme = programme;
        this.progress = progress;
        this.editing = editing;
        this.stories = stories;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        id = WorkspaceRoute.item(event);
        filter = StoryFilter.of(event.getLocation().getQueryParameters().getSingleParameter(StoryCards.FILTER).orElse(""));
        show();
    }

    private void show() {
        ItemDetails item = page.details(workspace, id);
        title = item.line().title();
        removeAll();
        add(header(item));
        if (workspace.isObserver()) {
            add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
        }
        Div left = new Div();
        left.addClassName("column");
        if (item.line().status() == ItemStatus.BLOCKED || item.line().status() == ItemStatus.STOPPED) {
            left.add(new Banner(item.line().status() == ItemStatus.BLOCKED ? Tone.BAD : Tone.BUSY, ItemFacts.reason(item)));
        }
        if (item.helpAnsweredAt() != null) {
            left.add(new Banner(Tone.GOOD, new Span(t("help.was-answered", Formats.ago(item.helpAnsweredAt(), clock.instant())))));
        }
        left.add(ItemFacts.texts(item), new RelatedItems(workspace, item, queries.beneath(workspace, id), editing, this::show));
        left.add(stories.of(workspace, id, filter, this::show));
        Div right = new Div(ItemFacts.card(item, workspace.slug(), programme.targetGroups(workspace), clock));
        right.addClassName("column");
        if (item.line().kind() == ItemKind.PARTNER_TASK) {
            right.addComponentAsFirst(new HandshakeCard(workspace, item, items, this::show));
        }
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        add(columns);
    }

    private PageHeader header(ItemDetails item) {
        ItemFilter kind = ItemFilter.NONE.withKinds(Set.of(item.line().kind()));
        PageHeader header = new PageHeader(item.line().title(), buttons()).crumbs(List.of(
                new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                new PageHeader.Crumb(t("items.title." + item.line().kind()), ItemsNavigation.list(workspace.slug(), kind)),
                new PageHeader.Crumb(item.line().title(), null)));
        Div states = new Div(ItemBadges.status(item.line().status()), ItemBadges.health(item.line().health()));
        states.addClassName("line");
        item.line().signals().forEach(signal -> states.add(ItemBadges.signal(signal)));
        header.subtitle(states, new Span(t("item.updated", Formats.ago(item.line().lastUpdateAt(), clock.instant()))));
        return header;
    }

    private Button[] buttons() {
        if (!editing.isOffered(workspace)) {
            return new Button[0];
        }
        Button edit = new Button(t("action.edit"), click -> editing.edit(workspace, page.details(workspace, id), this::show));
        Button report = new Button(t("progress.button"), click -> progress.open(workspace, id, this::show));
        report.addThemeVariants(ButtonVariant.PRIMARY);
        return new Button[] {edit, report};
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
