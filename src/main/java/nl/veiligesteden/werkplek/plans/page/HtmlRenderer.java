package nl.veiligesteden.werkplek.plans.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.plans.page.Line.Trait;

/** Lines as HTML: one h1, a section with its h2 each, nested lists; data attributes hold the marks that text form shows. */
final class HtmlRenderer {

    private final StringBuilder html = new StringBuilder();
    private int sections;
    private int depth;
    private boolean prose;

    private HtmlRenderer() {
    }

    static String html(List<Line> lines) {
        HtmlRenderer renderer = new HtmlRenderer();
        lines.forEach(renderer::line);
        renderer.closeLists();
        renderer.closeSection();
        return renderer.html.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private void line(Line line) {
        switch (line.kind()) {
            case HEADING -> heading(line);
            case PARAGRAPH -> paragraph(line);
            case BULLET -> bullet(line);
        }
    }

    private void heading(Line line) {
        closeLists();
        closeSection();
        if (line.level() == 1) {
            html.append("<h1").append(marks(line)).append('>').append(escape(line.text())).append("</h1>\n");
            return;
        }
        sections++;
        String id = "deel-" + sections;
        html.append("<section aria-labelledby=\"").append(id).append("\">\n<h2 id=\"").append(id).append('"')
                .append(marks(line)).append('>').append(escape(line.text())).append("</h2>\n");
    }

    private void paragraph(Line line) {
        closeLists();
        html.append(line.trait() == Trait.LITERAL ? "<p " + HtmlLines.LITERAL + ">" : "<p>").append(escape(line.text()))
                .append("</p>\n");
    }

    private void bullet(Line line) {
        boolean running = line.trait() == Trait.PROSE;
        if (running != prose) {
            closeLists();
        }
        prose = running;
        if (line.level() > depth) {
            html.append(depth > 0 ? "\n" : "").append(running && depth == 0 ? "<ul " + HtmlLines.PROSE + ">" : "<ul>").append('\n');
            depth++;
        } else {
            closeTo(line.level());
            html.append("</li>\n");
        }
        html.append("<li").append(marks(line)).append('>').append(words(line));
    }

    private static String words(Line line) {
        return line.name() == null ? escape(line.text())
                : ("<strong " + HtmlLines.NAME + ">" + escape(line.name()) + "</strong> " + escape(line.text())).strip();
    }

    private void closeTo(int level) {
        while (depth > level) {
            html.append("</li>\n</ul>\n");
            depth--;
        }
    }

    private void closeLists() {
        closeTo(0);
    }

    private void closeSection() {
        if (sections > 0) {
            html.append("</section>\n");
        }
    }

    private static String marks(Line line) {
        return line.marks().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(mark -> " data-" + mark.getKey().word() + "=\"" + escape(mark.getValue()) + "\"")
                .collect(Collectors.joining());
    }
}
