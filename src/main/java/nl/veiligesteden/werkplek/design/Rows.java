package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A list that is read line by line: what it is, what else to know of it, and at the right its state or its next step. */
public class Rows extends UnorderedList {

    public Rows() {
        addClassName("rows");
    }

    public Rows row(Component title, String meta, Component... atTheRight) {
        Div heading = new Div(title);
        heading.addClassName("row-title");
        Span more = new Span(meta);
        more.addClassName("row-meta");
        Div main = new Div(heading, more);
        main.addClassName("row-main");
        ListItem line = new ListItem(main);
        line.add(atTheRight);
        add(line);
        return this;
    }
}
