package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing here, and what to do about it. */
public class EmptyState extends Div {

    public EmptyState(String title, String explanation, Component... actions) {
        addClassName("empty");
        H3 heading = new H3(title);
        heading.getElement().setAttribute("role", "presentation");
        add(heading, new Paragraph(explanation));
        add(actions);
    }
}
