package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.shared.Page;

/** A list under its search field, with its count and its pages. The field stays while the list beneath it changes. */
public class SearchableList extends Div {

    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Div list = new Div();
    private final String path;
    private ListQuery query = new ListQuery("", 1);
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
        Div bar = new Div(search);
        bar.addClassName("filter-bar");
        list.addClassName("card");
        add(bar, count, list);
    }

    /** @param rows the lines of this page */
    public void show(ListQuery now, int total, Component rows) {
        showing = true;
        query = now;
        search.setValue(now.search());
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
