package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.html.Span;

/** A state in a few words, told by text, shape and colour. */
public class Badge extends Span {

    public Badge(String text, Tone tone, Shape shape) {
        this(new Mark(text, tone, shape));
    }

    public Badge(Mark mark) {
        super(mark.text());
        setClassName(mark.classes());
    }
}
