package nl.veiligesteden.werkplek.design;

import java.util.List;
import org.jsoup.nodes.Element;

/** How a whole divides into states. Each part says its number, opens what it counts, and has its words for a screen reader. */
public final class StackedBar {

    private StackedBar() {
    }

    /**
     * One part of the whole.
     *
     * @param style {@code good}, {@code busy}, {@code idle}, {@code bad}, {@code draft} or {@code stop}
     * @param path where the figure leads to
     */
    public record Segment(String label, int count, String style, String path) {
    }

    public static Element draw(Element parent, String label, List<Segment> segments) {
        Element bar = parent.appendElement("div").addClass("bar").attr("role", "group").attr("aria-label", label);
        segments.stream().filter(segment -> segment.count() > 0).forEach(segment -> {
            String words = segment.label() + ": " + segment.count();
            Markup.link(bar, segment.path(), Formats.number(segment.count())).addClass(segment.style()).attr("style", "flex:" + segment.count())
                    .attr("title", words).attr("aria-label", words);
        });
        if (segments.stream().allMatch(segment -> segment.count() == 0)) {
            bar.appendElement("span").addClass("empty-bar").text("0");
        }
        return bar;
    }
}
