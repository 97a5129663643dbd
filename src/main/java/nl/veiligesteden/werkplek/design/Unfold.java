package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** Something that is read when somebody opens it, and not before. */
public class Unfold extends Details {

    private final Div place = new Div();
    private final Supplier<Component> content;

    public Unfold(String summary, Supplier<Component> content) {
        super(summary);
        this.content = content;
        add(place);
        addOpenedChangeListener(opened -> fill());
    }

    private void fill() {
        if (isOpened() && place.getComponentCount() == 0) {
            place.add(content.get());
        }
    }
}
