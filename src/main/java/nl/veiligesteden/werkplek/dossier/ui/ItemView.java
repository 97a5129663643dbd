package nl.veiligesteden.werkplek.dossier.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.conversation.ui.StoryCards;
import nl.veiligesteden.werkplek.design.Sections;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import nl.veiligesteden.werkplek.work.ui.QuickProgress;

/** One item: its facts, what serves it, and its story; the next step is a button. */
@Route(WorkspaceRoute.MUNICIPALITY + ItemsNavigation.ITEMS + "/:onderdeel")
@PermitAll
class ItemView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Class<? extends ItemSection>> HEAD = List.of(ItemHeaderSection.class);
    private static final List<Class<? extends ItemSection>> TEXTS = List.of(ItemTextsSection.class, ChecklistSection.class, RelatedSection.class);
    private static final List<Class<? extends ItemSection>> FACTS = List.of(ItemFactsSection.class, ItemFilesSection.class);
    private static final List<Class<? extends ItemSection>> STORY = List.of(ItemStorySection.class);

    private final Workspaces workspaces;
    private final ItemPage page;
    private final QuickProgress progress;
    private final Sections<ItemSection> sections;
    private final List<ItemSection.Part> parts = new ArrayList<>();
    private MunicipalityWorkspace workspace;
    private ItemId id;
    private ItemDetails item;

    ItemView(Workspaces workspaces, ItemPage page, QuickProgress progress, List<ItemSection> sections, LiveUpdates live) {
        this.workspaces = workspaces;
        this.page = page;
        this.progress = progress;
        this.sections = new Sections<>(sections, HEAD, TEXTS, FACTS, STORY);
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        id = WorkspaceRoute.item(event);
        item = page.details(workspace, id);
        parts.clear();
        removeAll();
        Div texts = new Div();
        texts.addClassName("column");
        Div facts = new Div();
        facts.addClassNames("column", "aside");
        Div columns = new Div(texts, facts);
        columns.addClassNames("columns", "item-columns");
        String filter = event.getLocation().getQueryParameters().getSingleParameter(StoryCards.FILTER).orElse("");
        ItemSection.Opened opened = new ItemSection.Opened(workspace, id, () -> item, filter, this::refresh);
        fill(this, HEAD, opened);
        fill(texts, TEXTS, opened);
        fill(facts, FACTS, opened);
        fill(columns, STORY, opened);
        add(columns);
        if (event.getLocation().getQueryParameters().getSingleParameter(ItemsNavigation.ANSWER).filter(ItemsNavigation.ON_COURSE::equals).isPresent()) {
            // Asked once: the address that stays opens the page as it is.
            progress.openOnCourse(workspace, id, this::refresh, () -> Paths.showAs(ItemsNavigation.item(workspace.slug(), id)));
        }
    }

    private void fill(HasComponents place, List<Class<? extends ItemSection>> with, ItemSection.Opened opened) {
        for (ItemSection section : sections.in(with)) {
            ItemSection.Part part = section.on(opened);
            parts.add(part);
            place.add(part.component());
        }
    }

    /** Looks again. @return whether something else is shown than before */
    private boolean refresh() {
        item = page.details(workspace, id);
        return parts.stream().map(part -> part.refresh().getAsBoolean()).reduce(false, Boolean::logicalOr);
    }

    @Override
    public String getPageTitle() {
        return item == null ? "" : item.line().title();
    }
}
