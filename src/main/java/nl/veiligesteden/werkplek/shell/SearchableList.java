package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.shared.Page;

/** A list under its search field, with its count and its pages. The field stays while the list beneath it changes. */
public class SearchableList extends Div {

    private final TextField search = new TextField();
    private final Select<String> order = new Select<>();
    private final Span count = new Span();
    private final Div bar = new Div();
    private final Div list = new Div();
    private final String path;
    private ListQuery query = new ListQuery("", 1, "");
    private boolean showing;

    /** @param path where the list stands */
    public SearchableList(String path, String searchLabel) {
        this.path = path;
        addClassNames("stack", "tight");
        search.setLabel(searchLabel);
        search.addClassName("search-wide");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (!showing) {
                Paths.open(query.searching(path, change.getValue()));
            }
        });
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        bar.add(search);
        bar.addClassName("filter-bar");
        list.addClassName("card");
        add(bar, count, list);
    }

    /** @param orders the words of the address with what they are called, in order; the first is that of an address without one */
    public SearchableList ordered(Map<String, String> orders) {
        order.setLabel(t("pager.order"));
        order.setItems(orders.keySet());
        order.setItemLabelGenerator(orders::get);
        order.addValueChangeListener(change -> {
            if (!showing) {
                Paths.open(query.ordering(path, change.getValue()));
            }
        });
        bar.add(order);
        return this;
    }

    /** @param rows the lines of this page */
    public void show(ListQuery now, int total, Component rows) {
        showing = true;
        query = now;
        search.setValue(now.search());
        order.getListDataView().getItems().filter(one -> one.equals(now.order())).findFirst().or(() -> order.getListDataView().getItems().findFirst())
                .ifPresent(order::setValue);
        showing = false;
        count.setText(t("pager.found", total));
        list.removeAll();
        if (total == 0) {
            list.add(new EmptyState(t("pager.nothing"), t("pager.nothing.explanation")));
        } else {
            int pages = Page.count(total);
            list.add(rows, new Pager(Math.min(now.page(), pages), pages, page -> now.path(path, page)));
        }
    }
}
