package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Shortcut;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.ui.DocumentLink;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemEditing;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import nl.veiligesteden.werkplek.work.ui.QuickProgress;
import org.springframework.stereotype.Component;

/** What the item is called, where it stands, and what can be done with it. */
@Component
class ItemHeaderSection implements ItemSection {

    private final ItemPage details;
    private final Items items;
    private final QuickProgress progress;
    private final ItemEditing editing;
    private final Clock clock;

    ItemHeaderSection(ItemPage details, Items items, QuickProgress progress, ItemEditing editing, Clock clock) {
        this.details = details;
        this.items = items;
        this.progress = progress;
        this.editing = editing;
        this.clock = clock;
    }

    @Override
    public Part on(Opened page) {
        return Part.of(new Slot<>(page.details(), shown -> header(page, shown)));
    }

    private Div header(Opened page, ItemDetails shown) {
        ItemListItem line = shown.line();
        ItemFilter kind = ItemFilter.NONE.with(Facet.KIND, Set.of(line.kind()));
        PageHeader header = new PageHeader(line.title(), buttons(page)).first(new DocumentLink(page.workspace(), DocumentOrigin.ITEM, page.id().value())).crumbs(List.of(
                new PageHeader.Crumb(t("workspace.municipality", page.workspace().name()), Paths.municipality(page.workspace().slug())),
                new PageHeader.Crumb(t("items.title." + line.kind()), ItemsNavigation.list(page.workspace().slug(), kind)),
                new PageHeader.Crumb(line.title(), null)));
        Div states = new Div(ItemBadges.status(line.status()), ItemBadges.health(line.health()));
        states.addClassName("line");
        line.signals().forEach(signal -> states.add(ItemBadges.signal(signal)));
        header.subtitle(states, new Span(t("item.updated", Formats.ago(line.lastUpdateAt(), clock.instant()))));
        Div head = new Div(header);
        head.addClassName("stack");
        if (page.workspace().isObserver()) {
            head.add(new Banner(Tone.BUSY, t("observer.banner", page.workspace().name())));
        }
        return head;
    }

    private Button[] buttons(Opened page) {
        ItemDetails shown = page.details().get();
        if (!editing.isOffered(page.workspace())) {
            return new Button[0];
        }
        Button edit = new Button(t("action.edit"), click -> editing.edit(page.workspace(), details.details(page.workspace(), page.id()), page.refresh()));
        Button report = new Button(t("progress.button"), click -> progress.open(page.workspace(), page.id(), page.refresh()));
        // Where a partner's task waits for a decision, that is the next step.
        if (shown.line().handshake() == null || !shown.line().handshake().waitsOnMunicipality()) {
            report.addThemeVariants(ButtonVariant.PRIMARY);
        }
        Shortcut.PROGRESS.on(report);
        if (shown.planClosed()) {
            return new Button[] {report};
        }
        Shortcut.EDIT.on(edit);
        if (shown.line().status() != ItemStatus.DRAFT) {
            return new Button[] {edit, report};
        }
        Button discard = new Button(t("item.discard"), click -> discard(page));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return new Button[] {discard, edit, report};
    }

    private void discard(Opened page) {
        MunicipalityWorkspace workspace = page.workspace();
        String title = page.details().get().line().title();
        ItemKind kind = page.details().get().line().kind();
        Items.Discarded discarded = items.discard(workspace, page.id());
        UI.getCurrent().navigate(ItemsNavigation.list(workspace.slug(), ItemFilter.NONE.with(Facet.KIND, Set.of(kind))));
        Toast.undoable(t("item.discarded", title), t("bulk.undo"), () -> {
            items.restore(workspace, discarded);
            UI.getCurrent().navigate(ItemsNavigation.item(workspace.slug(), discarded.id()));
        });
    }
}
