package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataKeyMapper;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Rows that are asked for at once: twice what a screen shows. */
    private static final int PAGE = 25;

    private final Map<ItemFilter.Sort, Column<ItemListItem>> sortable = new LinkedHashMap<>();
    private final Map<String, Column<ItemListItem>> wideOnly = new LinkedHashMap<>();
    private Consumer<ItemListItem> report;
    private Column<ItemListItem> progress;
    private boolean narrow;

    ItemGrid(boolean acrossMunicipalities, Instant now) {
        setSelectionMode(SelectionMode.NONE);
        setPageSize(PAGE);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("item-grid");
        getElement().setProperty("accessibleName", t("items.grid"));
        // The framework says it in English, each time that it draws a header.
        getElement().executeJs("""
                const speak = () => this.querySelectorAll('vaadin-grid-sorter').forEach(sorter => {
                    const words = $0.replace('{0}', sorter.textContent.trim());
                    if (sorter.getAttribute('aria-label') !== words) sorter.setAttribute('aria-label', words);
                });
                new MutationObserver(speak).observe(this, {childList: true, subtree: true});
                speak();""", t("items.sort-by"));
        setMultiSort(false);
        Column<ItemListItem> item = addColumn(ItemCells.item(acrossMunicipalities, () -> narrow, () -> report != null, line -> report.accept(line)))
                .setHeader(t("items.item")).setRowHeader(true).setFlexGrow(1).setWidth("11rem").setSortable(true);
        sortable.put(ItemFilter.Sort.TITLE, item);
        if (acrossMunicipalities) {
            wide(ItemFilter.Sort.MUNICIPALITY, addColumn(ItemListItem::municipalityName), "items.municipality", "8rem");
        }
        wide(ItemFilter.Sort.STATUS, addColumn(ItemCells.badge(line -> ItemBadges.mark(line.status()))), "progress.status", "8.25rem");
        wide(null, addColumn(ItemCells.badge(line -> line.health() == null ? null : ItemBadges.mark(line.health()))), "progress.health", "7rem");
        wide(ItemFilter.Sort.OWNER, addColumn(line -> line.ownerName().isEmpty() ? "–" : line.ownerName()), "item.owner", "7.5rem");
        wide(ItemFilter.Sort.DUE, addColumn(line -> Formats.date(line.dueOn())), "item.due-on", "7rem");
        wide(ItemFilter.Sort.UPDATED, addColumn(line -> Formats.ago(line.lastUpdateAt(), now)), "items.updated", "9.6rem");
    }

    /** The progress button, for whoever may report. */
    void offerProgress(Consumer<ItemListItem> reporting) {
        report = reporting;
        progress = addColumn(ItemCells.progress(reporting)).setHeader(hidden(t("progress.button"))).setWidth("7.5rem").setFlexGrow(0);
    }

    /** A box before each row, and one that chooses all. */
    void offerChoice(Chosen chosen) {
        Checkbox all = new Checkbox();
        all.setAriaLabel(t("bulk.all"));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.chooseAll(change.getValue());
                getDataProvider().refreshAll();
            }
        });
        chosen.addListener(() -> {
            all.setValue(chosen.isAll());
            all.setIndeterminate(!chosen.ids().isEmpty() && !chosen.isAll());
        });
        Column<ItemListItem> box = addColumn(ItemCells.choice(chosen)).setHeader(all).setWidth("2.75rem").setFlexGrow(0);
        List<Column<ItemListItem>> order = new ArrayList<>(getColumns());
        order.remove(box);
        order.addFirst(box);
        setColumnOrder(order);
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

    /** @param counted how many there are by now, which the first look need not count again */
    void load(Workspace workspace, ItemQueries queries, Supplier<ItemFilter> filter, int counted) {
        AtomicInteger known = new AtomicInteger(counted);
        setDataProvider(new CallbackDataProvider<ItemListItem, Void>(
                query -> queries.list(workspace, filter.get(), new Page(query.getOffset(), query.getLimit())).stream(),
                query -> {
                    int count = known.getAndSet(-1);
                    return count < 0 ? queries.count(workspace, filter.get()) : count;
                }, ItemListItem::id));
    }

    /** Draws those lines anew that are in sight and say something else by now. @return whether there were any */
    boolean refresh(List<ItemListItem> lines) {
        DataKeyMapper<ItemListItem> known = getDataCommunicator().getKeyMapper();
        List<ItemListItem> changed = lines.stream().filter(line -> known.has(line) && !line.equals(known.get(known.key(line)))).toList();
        changed.forEach(getDataProvider()::refreshItem);
        return !changed.isEmpty();
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
            if (progress != null) {
                progress.setVisible(!isNarrow);
            }
            getDataProvider().refreshAll();
        }
    }
}
