package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing here, and what to do about it. */
public class EmptyState extends Div {

    public EmptyState(String title, String explanation, Component... actions) {
        this(title);
        add(new Paragraph(explanation));
        add(actions);
    }

    /** For who can do nothing about it. */
    public EmptyState(String title) {
        addClassName("empty");
        H3 heading = new H3(title);
        heading.getElement().setAttribute("role", "presentation");
        add(heading);
    }
}
