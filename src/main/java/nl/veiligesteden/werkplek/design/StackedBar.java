package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How a whole divides into states. Each part says its number, opens what it counts, and has its words for a screen reader. */
public class StackedBar extends Div {

    /**
     * One part of the whole.
     *
     * @param style {@code good}, {@code busy}, {@code idle}, {@code bad}, {@code draft} or {@code stop}
     * @param path where the figure leads to; null where it leads nowhere
     */
    public record Segment(String label, int count, String style, String path) {
    }

    public StackedBar(String label, List<Segment> segments) {
        addClassName("bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        segments.stream().filter(segment -> segment.count() > 0).forEach(segment -> add(part(segment)));
        if (segments.stream().allMatch(segment -> segment.count() == 0)) {
            Span nothing = new Span("0");
            nothing.addClassName("empty-bar");
            add(nothing);
        }
    }

    private static HtmlContainer part(Segment segment) {
        HtmlContainer part = segment.path() == null ? new Span(Formats.number(segment.count()))
                : new Anchor(segment.path(), Formats.number(segment.count()));
        part.addClassName(segment.style());
        part.getStyle().set("flex", String.valueOf(segment.count()));
        part.getElement().setAttribute("title", segment.label() + ": " + segment.count());
        if (segment.path() != null) {
            part.getElement().setAttribute("aria-label", segment.label() + ": " + segment.count());
        }
        return part;
    }
}
