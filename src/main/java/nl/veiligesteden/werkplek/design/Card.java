package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of a page under its own heading. */
public class Card extends Section {

    private final Div head = new Div();

    public Card(String heading, Component... content) {
        addClassName("card");
        H2 title = new H2(heading);
        title.setId("card-" + Integer.toHexString(System.identityHashCode(this)));
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        head.addClassName("card-head");
        head.add(title);
        add(head);
        add(content);
    }

    /** Says at the right of the heading how old, how many, or whose. */
    public Card note(String text) {
        Span note = new Span(text);
        note.addClassName("note");
        head.add(note);
        return this;
    }

    public Card action(Component action) {
        head.add(action);
        return this;
    }
}
