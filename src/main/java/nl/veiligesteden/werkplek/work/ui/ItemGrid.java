package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemQueries;

/** Items as rows, fetched page by page. On a narrow screen everything stands in one column. */
class ItemGrid extends Grid<ItemListItem> {

    static final int NARROW = 900;

    private final Map<ItemFilter.Sort, Column<ItemListItem>> sortable = new LinkedHashMap<>();
    private final Map<String, Column<ItemListItem>> wideOnly = new LinkedHashMap<>();
    private boolean narrow;

    /** @param report what the progress button does; null where nobody may report */
    ItemGrid(boolean acrossMunicipalities, Consumer<ItemListItem> report, Instant now) {
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("item-grid");
        getElement().setAttribute("aria-label", t("items.grid"));
        setMultiSort(false);
        Column<ItemListItem> item = addComponentColumn(this::item).setHeader(t("items.item")).setFlexGrow(6).setWidth("11rem").setSortable(true);
        sortable.put(ItemFilter.Sort.TITLE, item);
        if (acrossMunicipalities) {
            wide(ItemFilter.Sort.MUNICIPALITY, addColumn(ItemListItem::municipalityName), "items.municipality", "8rem");
        }
        wide(ItemFilter.Sort.STATUS, addComponentColumn(line -> ItemBadges.status(line.status())), "progress.status", "9rem");
        wide(null, addComponentColumn(line -> ItemBadges.health(line.health())), "progress.health", "7.5rem");
        wide(ItemFilter.Sort.OWNER, addColumn(line -> line.ownerName().isEmpty() ? "–" : line.ownerName()), "item.owner", "9rem");
        wide(ItemFilter.Sort.DUE, addColumn(line -> Formats.date(line.dueOn())), "item.due-on", "7.5rem");
        wide(ItemFilter.Sort.UPDATED, addColumn(line -> Formats.ago(line.lastUpdateAt(), now)), "items.updated", "10rem");
        if (report != null) {
            addComponentColumn(line -> progress(line, report)).setHeader(hidden(t("progress.button"))).setWidth("8rem").setFlexGrow(0);
        }
    }

    private void wide(ItemFilter.Sort sort, Column<ItemListItem> column, String headerKey, String width) {
        column.setHeader(t(headerKey)).setWidth(width).setFlexGrow(0);
        wideOnly.put(headerKey, column);
        if (sort != null) {
            column.setSortable(true);
            sortable.put(sort, column);
        }
    }

    private static Span hidden(String text) {
        Span span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }

    private static Component progress(ItemListItem line, Consumer<ItemListItem> report) {
        Button button = new Button(t("progress.button"), click -> report.accept(line));
        button.setAriaLabel(t("progress.button.of", line.title()));
        return button;
    }

    private Component item(ItemListItem line) {
        Anchor link = new Anchor(ItemsNavigation.item(line.municipalitySlug(), line.id()), line.title());
        link.getElement().setAttribute("title", line.title());
        StringJoiner meta = new StringJoiner(" · ");
        meta.add(t(line.kind()));
        if (line.partnerName() != null) {
            meta.add(line.partnerName());
        }
        if (line.parentTitle() != null) {
            meta.add(line.parentTitle());
        } else if (line.moment() != null) {
            meta.add(t(line.moment()));
        }
        if (narrow) {
            meta.add(Formats.date(line.dueOn()));
        }
        Div cell = new Div(link, small(meta.toString()));
        cell.addClassName("item-cell");
        Div states = new Div();
        states.addClassName("line");
        if (narrow) {
            states.add(ItemBadges.status(line.status()));
        }
        if (line.handshake() != null) {
            states.add(ItemBadges.handshake(line.handshake()));
        }
        line.signals().forEach(signal -> states.add(ItemBadges.signal(signal)));
        if (states.getComponentCount() > 0) {
            cell.add(states);
        }
        return cell;
    }

    private static Component small(String text) {
        Span span = new Span(text);
        span.addClassNames("soft", "small");
        return span;
    }

    void load(Workspace workspace, ItemQueries queries, Supplier<ItemFilter> filter) {
        setDataProvider(new CallbackDataProvider<ItemListItem, Void>(
                query -> queries.list(workspace, filter.get(), new Page(query.getOffset(), query.getLimit())).stream(),
                query -> queries.count(workspace, filter.get()), ItemListItem::id));
    }

    /** Shows the order that the address says, and tells when a person chooses another. */
    void order(ItemFilter filter, BiConsumer<ItemFilter.Sort, Boolean> chosen) {
        Column<ItemListItem> column = sortable.get(filter.sort());
        if (column != null) {
            sort(List.of(new GridSortOrder<>(column, filter.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
        addSortListener(event -> {
            if (event.isFromClient()) {
                List<GridSortOrder<ItemListItem>> orders = new ArrayList<>(event.getSortOrder());
                if (orders.isEmpty()) {
                    chosen.accept(ItemFilter.Sort.DUE, false);
                } else {
                    sortable.forEach((sort, sorted) -> {
                        if (sorted.equals(orders.getFirst().getSorted())) {
                            chosen.accept(sort, orders.getFirst().getDirection() == SortDirection.DESCENDING);
                        }
                    });
                }
            }
        });
    }

    /** The columns that a person can hide, by the key of their header. */
    Map<String, Column<ItemListItem>> columns() {
        return wideOnly;
    }

    void narrow(boolean isNarrow) {
        if (narrow != isNarrow) {
            narrow = isNarrow;
            wideOnly.values().forEach(column -> column.setVisible(!isNarrow));
            getDataProvider().refreshAll();
        }
    }
}
