package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The page's one h1, with the way back above it, a line beneath it, and what can be done here at its right. */
public class PageHeader extends Div {

    private final Div title = new Div();
    private final Div actions = new Div();

    /** A step on the way back. */
    public record Crumb(String text, String path) {
    }

    public PageHeader(String heading, Component... buttons) {
        addClassName("page-header");
        title.addClassName("page-title");
        actions.addClassName("page-actions");
        title.add(new H1(heading));
        actions.add(buttons);
        add(title, actions);
    }

    /** Something else that can be done here, before the rest. */
    public PageHeader first(Component action) {
        actions.addComponentAsFirst(action);
        return this;
    }

    public PageHeader subtitle(String text) {
        title.add(new Paragraph(text));
        return this;
    }

    public PageHeader subtitle(Component... parts) {
        Div line = new Div(parts);
        line.addClassNames("line", "soft");
        title.add(line);
        return this;
    }

    public PageHeader crumbs(List<Crumb> crumbs) {
        OrderedList list = new OrderedList();
        crumbs.forEach(crumb -> list.add(new ListItem(crumb.path() == null ? new Span(crumb.text()) : new Anchor(crumb.path(), crumb.text()))));
        Nav nav = new Nav(list);
        nav.addClassName("breadcrumbs");
        nav.setAriaLabel(t("nav.breadcrumbs"));
        title.addComponentAsFirst(nav);
        return this;
    }
}
