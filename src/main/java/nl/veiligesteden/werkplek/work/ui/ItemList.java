package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.live.LiveChange;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Menu;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemQueries;

/** A grid of items with its count, its choice of columns, and what it says when nothing is let through. */
class ItemList extends Div implements Shown {

    /** As many rows stand on the page without a scroll bar of their own. */
    private static final int ROWS_WITHOUT_SCROLL = 25;

    private final ItemGrid grid;
    private final Workspace workspace;
    private final ItemQueries queries;
    private final Supplier<ItemFilter> filter;
    private final Button again;
    private final int count;
    private final Set<String> hidden = new HashSet<>();
    private final TakeAlong taken;
    private Registration resize;

    /**
     * @param paper where the same list stands to be printed
     * @param nothing what it says when no item is let through
     */
    ItemList(ItemGrid grid, Workspace workspace, ItemQueries queries, Supplier<ItemFilter> filter, Consumer<ItemFilter> open, String paper,
             Supplier<EmptyState> nothing) {
        this.grid = grid;
        this.workspace = workspace;
        this.queries = queries;
        this.filter = filter;
        addClassNames("stack", "tight");
        count = queries.count(workspace, filter.get());
        Span found = new Span(t("items.count", count));
        found.addClassName("soft");
        found.getElement().setAttribute("role", "status");
        again = new Button(t("items.changed"), click -> open.accept(filter.get()));
        again.setVisible(false);
        taken = new TakeAlong(t("items.count", count), this::file);
        taken.setVisible(count > 0);
        Anchor print = new Anchor(paper, t("items.print"));
        print.addClassName("as-button");
        print.setVisible(count > 0);
        Div ways = new Div(print, taken);
        if (workspace instanceof MunicipalityWorkspace own && own.may(Permission.EDIT_ITEMS)) {
            Anchor read = new Anchor(Paths.municipality(own.slug()) + ItemsNavigation.READ_SHEET, t("sheet.in.way"));
            read.addClassName("as-button");
            ways.add(read);
        }
        ways.add(columns());
        ways.addClassName("line");
        Div head = new Div(found, again, ways);
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
        // What draws only the rows in sight cannot stand on paper whole: the way to the page that can is taken for whoever asks the browser to print.
        print.getElement().setAttribute("data-printable", true);
        grid.addClassName("not-printed");
        Span instead = new Span(t("items.print.instead", count));
        instead.addClassName("only-printed");
        add(instead);
        if (count < ROWS_WITHOUT_SCROLL) {
            grid.setAllRowsVisible(true);
            grid.removeClassName("item-grid");
        }
    }

    /**
     * Shows what changed in the lines that are in sight, where they stand; whether others should come or go, a button says.
     *
     * @return whether anything changed
     */
    @Override
    public boolean refresh(List<LiveChange> changes) {
        Set<ItemId> ids = changes.stream().map(change -> new ItemId(change.object())).collect(Collectors.toSet());
        boolean changed = grid.refresh(queries.lines(workspace, ids));
        boolean other = queries.count(workspace, filter.get()) != count;
        again.setVisible(other);
        return changed || other;
    }

    int count() {
        return count;
    }

    /** Puts something between the count and the grid. */
    void offer(Component component) {
        addComponentAtIndex(1, component);
    }

    static EmptyState nothing(ItemFilter filter, Workspace workspace) {
        if (!filter.equals(filter.cleared())) {
            return new EmptyState(t("items.empty"), t("items.empty.filtered"));
        }
        return workspace.may(Permission.EDIT_ITEMS) ? new EmptyState(t("items.empty"), t("items.empty.explanation")) : new EmptyState(t("items.empty"));
    }

    private String file(SheetFormat format) {
        return ItemSheets.path(workspace, filter.get(), format, hidden);
    }

    private Menu columns() {
        Menu menu = new Menu(t("items.columns"));
        grid.columns().forEach((key, column) -> {
            MenuItem item = menu.items().addItem(t(key), click -> {
                column.setVisible(click.getSource().isChecked());
                hidden.remove(key);
                if (!click.getSource().isChecked()) {
                    hidden.add(key);
                }
                taken.show(this::file);
            });
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
