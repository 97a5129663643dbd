package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many of how many, in words and as a bar. */
class DoneBar extends Div {

    private final Span words = new Span();
    private final Div filled = new Div();

    DoneBar(int done, int total) {
        addClassName("done-bar");
        Div bar = new Div(filled);
        bar.addClassName("done-track");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(words, bar);
        show(done, total);
    }

    /** The words are read aloud when they change. */
    DoneBar spoken() {
        words.getElement().setAttribute("role", "status");
        return this;
    }

    final void show(int done, int total) {
        words.setText(t("rounds.done", done, total));
        filled.getStyle().set("width", total == 0 ? "0" : 100 * done / total + "%");
        setClassName("whole", total > 0 && done == total);
    }
}
