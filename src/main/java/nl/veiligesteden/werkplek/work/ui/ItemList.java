package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemQueries;

/** A grid of items with its count, its choice of columns, and what it says when nothing is let through. */
class ItemList extends Div {

    /** As many rows stand on the page without a scroll bar of their own. */
    private static final int ROWS_WITHOUT_SCROLL = 25;

    private final ItemGrid grid;
    private Registration resize;

    /** @param nothing what it says when no item is let through */
    ItemList(ItemGrid grid, Workspace workspace, ItemQueries queries, Supplier<ItemFilter> filter, Consumer<ItemFilter> open,
             Supplier<EmptyState> nothing) {
        this.grid = grid;
        addClassNames("stack", "tight");
        int count = queries.count(workspace, filter.get());
        Span found = new Span(t("items.count", count));
        found.addClassName("soft");
        found.getElement().setAttribute("role", "status");
        Div head = new Div(found, columns());
        head.addClassName("line");
        head.getStyle().set("justify-content", "space-between");
        add(head);
        if (count == 0) {
            Div empty = new Div(nothing.get());
            empty.addClassName("card");
            add(empty);
            return;
        }
        grid.load(workspace, queries, filter, count);
        grid.order(filter.get(), (sort, down) -> open.accept(filter.get().sortedBy(sort, down)));
        Div card = new Div(grid);
        card.addClassNames("card", "flush");
        add(card);
        if (count < ROWS_WITHOUT_SCROLL) {
            grid.setAllRowsVisible(true);
            grid.removeClassName("item-grid");
        }
    }

    static EmptyState nothing(ItemFilter filter) {
        return new EmptyState(t("items.empty"), t(filter.equals(filter.cleared()) ? "items.empty.explanation" : "items.empty.filtered"));
    }

    private MenuBar columns() {
        MenuBar menu = new MenuBar();
        MenuItem root = menu.addItem(t("items.columns"));
        grid.columns().forEach((key, column) -> {
            MenuItem item = root.getSubMenu().addItem(t(key), click -> column.setVisible(click.getSource().isChecked()));
            item.setCheckable(true);
            item.setChecked(true);
        });
        return menu;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> grid.narrow(details.getBodyClientWidth() < ItemGrid.NARROW));
        resize = page.addBrowserWindowResizeListener(resized -> grid.narrow(resized.getWidth() < ItemGrid.NARROW));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        resize.remove();
    }
}
