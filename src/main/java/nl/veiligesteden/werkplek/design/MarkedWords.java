package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A text in which the words that differ from an earlier one are marked: by a line, by a colour, and for who hears the page by a word. */
public class MarkedWords extends Div {

    @Tag("ins")
    private static final class Added extends HtmlContainer {
    }

    @Tag("del")
    private static final class Removed extends HtmlContainer {
    }

    public MarkedWords(String before, String after) {
        addClassName("marked-words");
        WordDiff.of(before, after).forEach(piece -> add(switch (piece.kind()) {
            case SAME -> new Span(piece.text());
            case NEW -> marked(new Added(), t("diff.added"), piece.text());
            case GONE -> marked(new Removed(), t("diff.removed"), piece.text());
        }));
    }

    /** White space at the end stands outside of the mark. */
    private static Component marked(HtmlContainer mark, String spoken, String text) {
        mark.add(hidden(spoken + " "), new Span(text.stripTrailing()), hidden(" (" + t("diff.end") + ")"));
        return new Span(mark, new Span(text.substring(text.stripTrailing().length())));
    }

    private static Span hidden(String text) {
        Span span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }
}
