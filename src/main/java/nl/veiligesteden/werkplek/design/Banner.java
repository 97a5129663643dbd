package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One sentence that matters now, above what it is about. */
public class Banner extends Div {

    public Banner(Tone tone, Component... sentence) {
        addClassName("banner");
        if (tone != Tone.WARN) {
            addClassName(tone == Tone.BUSY ? "info" : tone.className());
        }
        getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
        add(new Span(sentence));
    }

    public Banner(Tone tone, String sentence) {
        this(tone, new Span(sentence));
    }
}
