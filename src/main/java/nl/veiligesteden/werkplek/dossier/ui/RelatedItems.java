package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemEditing;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** What serves an item: its activities and what partners were asked for it. */
class RelatedItems extends Card {

    RelatedItems(MunicipalityWorkspace workspace, ItemDetails item, List<ItemListItem> beneath, ItemEditing editing, Runnable refresh) {
        super(t("related.title"));
        setVisible(item.line().kind() != ItemKind.PARTNER_TASK);
        if (editing.isOffered(workspace) && !item.planClosed()) {
            Div buttons = new Div();
            buttons.addClassName("line");
            if (item.line().kind() == ItemKind.ACTION) {
                buttons.add(add(workspace, item, ItemKind.ACTIVITY, editing, refresh));
            }
            buttons.add(add(workspace, item, ItemKind.PARTNER_TASK, editing, refresh));
            action(buttons);
        }
        if (beneath.isEmpty()) {
            Span nothing = new Span(t("related.empty"));
            nothing.addClassName("soft");
            add(nothing);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        beneath.forEach(line -> list.add(row(workspace, line)));
        add(list);
    }

    private static Button add(MunicipalityWorkspace workspace, ItemDetails item, ItemKind kind, ItemEditing editing, Runnable refresh) {
        return new Button(t("related.add." + kind), click -> editing.createBeneath(workspace, item, kind, id -> {
            refresh.run();
            if (kind == ItemKind.PARTNER_TASK) {
                UI.getCurrent().navigate(ItemsNavigation.item(workspace.slug(), id));
            }
        }));
    }

    private static ListItem row(MunicipalityWorkspace workspace, ItemListItem line) {
        Div title = new Div(new Anchor(ItemsNavigation.item(workspace.slug(), line.id()), line.title()));
        title.addClassName("row-title");
        Span meta = new Span(line.partnerName() == null ? t(line.kind()) : t(line.kind()) + " · " + line.partnerName());
        meta.addClassName("row-meta");
        Div main = new Div(title, meta);
        main.addClassName("row-main");
        return new ListItem(main, line.handshake() == null ? new Span() : ItemBadges.handshake(line.handshake()), ItemBadges.status(line.status()));
    }
}
