package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.veiligesteden.werkplek.plans.PlanItems;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** Actions and activities as lines that lead to their own pages; nothing where there are none. */
class ItemRows extends UnorderedList {

    ItemRows(PlanContext context, List<PlanItems.PlanItem> items) {
        addClassNames("rows", "plan-items");
        setVisible(!items.isEmpty());
        items.forEach(item -> add(row(context, item)));
    }

    private static ListItem row(PlanContext context, PlanItems.PlanItem item) {
        Div title = new Div(new Anchor(ItemsNavigation.item(context.workspace().slug(), item.id()), item.title()));
        title.addClassName("row-title");
        Span kind = new Span(t(item.kind()));
        kind.addClassName("row-meta");
        Div main = new Div(title, kind);
        main.addClassName("row-main");
        return new ListItem(main, ItemBadges.status(item.status()));
    }
}
