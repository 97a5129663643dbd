package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;

/** The way through a list that stands on several pages, as links: each page has its own address. Invisible where there is one page. */
public class Pager extends Nav {

    /** @param path the address of a page, from 1 */
    public Pager(int page, int pages, IntFunction<String> path) {
        addClassNames("line", "pages");
        setAriaLabel(t("pager.pages"));
        setVisible(pages > 1);
        if (page > 1) {
            add(new Anchor(path.apply(page - 1), t("pager.previous")));
        }
        add(new Span(t("pager.page", page, pages)));
        if (page < pages) {
            add(new Anchor(path.apply(page + 1), t("pager.next")));
        }
    }
}
