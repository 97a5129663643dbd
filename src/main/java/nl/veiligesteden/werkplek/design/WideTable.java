package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;

/** A table that may be wider than its place: it scrolls within, by keyboard too, and whoever tabs past it can skip it. */
public class WideTable extends Div {

    /** @param name what a screen reader calls it */
    public WideTable(String name, Component table) {
        String end = "na-" + UUID.randomUUID().toString().substring(0, 8);
        Anchor skip = new Anchor("#" + end, t("table.skip", name));
        skip.addClassName("skip-table");
        skip.setRouterIgnore(true);
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", name);
        Div after = new Div();
        after.setId(end);
        after.getElement().setAttribute("tabindex", "-1");
        add(skip, scroll, after);
    }
}
