package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many of how many, in words and as a bar. */
public class DoneBar extends Div {

    private final String key;
    private final Span words = new Span();
    private final Div filled = new Div();

    /** @param key of the words, with how many are done and how many there are */
    public DoneBar(String key, int done, int total) {
        this.key = key;
        addClassName("done-bar");
        Div bar = new Div(filled);
        bar.addClassName("done-track");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(words, bar);
        show(done, total);
    }

    /** The words are read aloud when they change. */
    public DoneBar spoken() {
        words.getElement().setAttribute("role", "status");
        return this;
    }

    public final void show(int done, int total) {
        words.setText(t(key, done, total));
        filled.getStyle().set("width", total == 0 ? "0" : 100 * done / total + "%");
        setClassName("whole", total > 0 && done == total);
    }
}
