package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.attachments.ui.AttachmentCards;
import nl.veiligesteden.werkplek.attachments.ui.AttachmentsCard;
import nl.veiligesteden.werkplek.conversation.StoryFilter;
import nl.veiligesteden.werkplek.conversation.ui.StoryCard;
import nl.veiligesteden.werkplek.conversation.ui.StoryCards;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Shortcut;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.ui.Readers;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemQueries;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemEditing;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import nl.veiligesteden.werkplek.work.ui.QuickProgress;

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
    private final TaskAsking asking;
    private final StoryCards stories;
    private final AttachmentCards attachments;
    private final Clock clock;
    private final List<Slot<?>> slots = new ArrayList<>();
    private MunicipalityWorkspace workspace;
    private ItemId id;
    private ItemDetails item;
    private StoryCard story;
    private AttachmentsCard files;
    private ReadAlong readers;

    /** Who reads along, and whether there is a thread with Movisie: what the composer and the files say depends on it. */
    private record ReadAlong(String partner, boolean help) {
    }

    ItemView(Workspaces workspaces, ItemPage page, ItemQueries queries, Items items, Programme programme, QuickProgress progress, ItemEditing editing,
             TaskAsking asking, StoryCards stories, AttachmentCards attachments, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.page = page;
        this.queries = queries;
        this.items = items;
        this.programme = programme;
        this.progress = progress;
        this.editing = editing;
        this.asking = asking;
        this.stories = stories;
        this.attachments = attachments;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        live.watch(this, () -> workspace, changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        id = WorkspaceRoute.item(event);
        item = page.details(workspace, id);
        StoryFilter filter = StoryFilter.of(event.getLocation().getQueryParameters().getSingleParameter(StoryCards.FILTER).orElse(""));
        readers = readers();
        story = stories.of(workspace, Subject.of(id), ItemsNavigation.item(workspace.slug(), id), filter, this::refresh);
        files = attachments.of(workspace, Subject.of(id), readers.partner(), this::refresh);
        slots.clear();
        removeAll();
        add(slot(this::header));
        Div texts = new Div(slot(this::texts), beneath());
        texts.addClassName("column");
        Div facts = new Div(slot(this::facts), files);
        facts.addClassNames("column", "aside");
        Div columns = new Div(texts, facts, story);
        columns.addClassNames("columns", "item-columns");
        add(columns);
    }

    private ReadAlong readers() {
        Handshake handshake = item.line().handshake();
        return new ReadAlong(handshake == null || handshake == Handshake.NOT_ASKED ? null : item.line().partnerName(), item.helpRequestedAt() != null);
    }

    private Slot<ItemDetails> slot(Function<ItemDetails, Component> make) {
        Slot<ItemDetails> slot = new Slot<>(() -> item, make);
        slots.add(slot);
        return slot;
    }

    /** Looks again; the story's composer, with what stands in it, is left alone. */
    private boolean refresh() {
        item = page.details(workspace, id);
        boolean changed = slots.stream().map(Slot::refresh).reduce(false, Boolean::logicalOr);
        if (!readers.equals(readers())) {
            readers = readers();
            story.readers();
            files.readers(Readers.of(workspace, readers.partner()));
        }
        changed |= files.refresh();
        return story.refresh() || changed;
    }

    private Slot<List<ItemListItem>> beneath() {
        Slot<List<ItemListItem>> beneath = new Slot<>(() -> queries.beneath(workspace, id),
                lines -> new RelatedItems(workspace, item, lines, editing, this::refresh));
        slots.add(beneath);
        return beneath;
    }

    private Div texts(ItemDetails shown) {
        Div texts = new Div();
        texts.addClassName("column");
        ItemStatus status = shown.line().status();
        if (status == ItemStatus.BLOCKED || status == ItemStatus.STOPPED) {
            texts.add(new Banner(status == ItemStatus.BLOCKED ? Tone.BAD : Tone.BUSY, ItemFacts.reason(shown)));
        }
        if (shown.helpAnsweredAt() != null) {
            texts.add(new Banner(Tone.GOOD, new Span(t("help.was-answered", Formats.ago(shown.helpAnsweredAt(), clock.instant())))));
        }
        texts.add(ItemFacts.texts(shown));
        return texts;
    }

    private Div facts(ItemDetails shown) {
        Div facts = new Div();
        facts.addClassName("column");
        if (shown.line().kind() == ItemKind.PARTNER_TASK) {
            facts.add(asking.card(workspace, shown, this::refresh));
        }
        facts.add(ItemFacts.card(shown, workspace.slug(), programme.targetGroups(workspace), clock));
        return facts;
    }

    private Div header(ItemDetails shown) {
        ItemListItem line = shown.line();
        ItemFilter kind = ItemFilter.NONE.with(Facet.KIND, Set.of(line.kind()));
        PageHeader header = new PageHeader(line.title(), buttons()).crumbs(List.of(
                new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                new PageHeader.Crumb(t("items.title." + line.kind()), ItemsNavigation.list(workspace.slug(), kind)),
                new PageHeader.Crumb(line.title(), null)));
        Div states = new Div(ItemBadges.status(line.status()), ItemBadges.health(line.health()));
        states.addClassName("line");
        line.signals().forEach(signal -> states.add(ItemBadges.signal(signal)));
        header.subtitle(states, new Span(t("item.updated", Formats.ago(line.lastUpdateAt(), clock.instant()))));
        Div head = new Div(header);
        head.addClassName("stack");
        if (workspace.isObserver()) {
            head.add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
        }
        return head;
    }

    private Button[] buttons() {
        if (!editing.isOffered(workspace)) {
            return new Button[0];
        }
        Button edit = new Button(t("action.edit"), click -> editing.edit(workspace, page.details(workspace, id), this::refresh));
        Button report = new Button(t("progress.button"), click -> progress.open(workspace, id, this::refresh));
        // Where a partner's task waits for a decision, that is the next step.
        if (item.line().handshake() == null || !item.line().handshake().waitsOnMunicipality()) {
            report.addThemeVariants(ButtonVariant.PRIMARY);
        }
        Shortcut.PROGRESS.on(report);
        if (item.planClosed()) {
            return new Button[] {report};
        }
        Shortcut.EDIT.on(edit);
        if (item.line().status() != ItemStatus.DRAFT) {
            return new Button[] {edit, report};
        }
        Button discard = new Button(t("item.discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return new Button[] {discard, edit, report};
    }

    private void discard() {
        String title = item.line().title();
        ItemKind kind = item.line().kind();
        Items.Discarded discarded = items.discard(workspace, id);
        UI.getCurrent().navigate(ItemsNavigation.list(workspace.slug(), ItemFilter.NONE.with(Facet.KIND, Set.of(kind))));
        Toast.undoable(t("item.discarded", title), t("bulk.undo"), () -> {
            items.restore(workspace, discarded);
            UI.getCurrent().navigate(ItemsNavigation.item(workspace.slug(), discarded.id()));
        });
    }

    @Override
    public String getPageTitle() {
        return item == null ? "" : item.line().title();
    }
}
