package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;
import nl.veiligesteden.werkplek.shared.Page;

/** The way through a list that stands on several pages, as links: each page has its own address. Invisible where there is one page. */
public class Pager extends Nav {

    /**
     * @param page from 1, or {@link Page#ALL}
     * @param path the address of a page
     */
    public Pager(int page, int pages, IntFunction<String> path) {
        addClassNames("line", "pages");
        setAriaLabel(t("pager.pages"));
        setVisible(pages > 1);
        if (page == Page.ALL) {
            add(new Span(t("pager.all")), new Anchor(path.apply(1), t("pager.by-page")));
            return;
        }
        if (page > 1) {
            add(new Anchor(path.apply(page - 1), t("pager.previous")));
        }
        add(new Span(t("pager.page", page, pages)));
        if (page < pages) {
            add(new Anchor(path.apply(page + 1), t("pager.next")));
        }
        add(new Anchor(path.apply(Page.ALL), t("pager.print")));
    }
}
