package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lines of HTML; every visible text is on one of them. The data attributes that {@link HtmlRenderer} writes are understood. */
final class HtmlLines {

    /** On a paragraph that is one, on a list of running text, on the name of an item. */
    static final String LITERAL = "data-letterlijk";
    static final String PROSE = "data-lopend";
    static final String NAME = "data-naam";
    static final int WEAK_HEADING = 4;

    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "head", "noscript", "svg");
    private static final Set<String> NOISE = Set.of("nav", "footer", "aside", "form", "button");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
    private static final int LONGEST_HEADING = 80;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder buffer = new StringBuilder();
    private Element owner;
    private String name;
    private int depth;
    private int noise;
    private int proseLists;

    private HtmlLines() {
    }

    static List<Line> of(String html) {
        HtmlLines reader = new HtmlLines();
        Element body = Jsoup.parse(html).body();
        reader.block(body);
        return reader.lines;
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) {
            buffer.append(text.getWholeText());
        } else if (node instanceof Element element && !UNSEEN.contains(element.normalName()) && !WordLists.isMarker(element)) {
            walk(element);
        }
    }

    private void walk(Element element) {
        String tag = element.normalName();
        if (LISTS.contains(tag)) {
            list(element);
        } else if (tag.equals("tr")) {
            row(element);
        } else if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("strong") && element.hasAttr(NAME)) {
            name = element.wholeText();
        } else if (element.isBlock() || NOISE.contains(tag)) {
            block(element);
        } else {
            element.childNodes().forEach(this::walk);
        }
    }

    private void list(Element list) {
        flush();
        boolean prose = list.hasAttr(PROSE);
        proseLists += prose ? 1 : 0;
        depth++;
        Element outer = owner;
        list.childNodes().forEach(this::walk);
        flush();
        owner = outer;
        depth--;
        proseLists -= prose ? 1 : 0;
    }

    /** A row is an item that its first cell names; a row of headings is none, and one cell alone is there for the looks. */
    private void row(Element row) {
        flush();
        if (row.childrenSize() == 1) {
            row.childNodes().forEach(this::walk);
            flush();
            return;
        }
        List<String> cells = row.children().stream().map(HtmlLines::words).filter(cell -> !cell.isEmpty()).toList();
        boolean headings = row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
        add(TableRows.line(cells, headings));
    }

    /** Blocks within a cell stay apart by a space. */
    private static String words(Element cell) {
        Element copy = cell.clone();
        copy.select("p, div, li, br").forEach(block -> block.before(" ").after(" "));
        return Words.clean(copy.wholeText());
    }

    private void lineBreak() {
        if (isInItem()) {
            buffer.append(' ');
        } else {
            flush();
        }
    }

    private void block(Element element) {
        if (isInItem() && !element.normalName().equals("li")) {
            buffer.append(' ');
            element.childNodes().forEach(this::walk);
            buffer.append(' ');
            return;
        }
        flush();
        Element outer = owner;
        owner = element;
        boolean unseen = NOISE.contains(element.normalName());
        noise += unseen ? 1 : 0;
        element.childNodes().forEach(this::walk);
        flush();
        noise -= unseen ? 1 : 0;
        owner = outer;
    }

    private boolean isInItem() {
        return owner != null && owner.normalName().equals("li");
    }

    private void flush() {
        String text = Words.clean(buffer.toString());
        buffer.setLength(0);
        Line line = line(text);
        name = null;
        add(line);
    }

    private void add(Line line) {
        if (!line.isBlank()) {
            lines.add(noise > 0 ? line.with(Line.Trait.NOISE) : line);
        }
    }

    private Line line(String text) {
        if (depth > 0) {
            Line bullet = Line.bullet(depth, text).with(marks());
            Line named = name == null ? bullet : bullet.named(name);
            return proseLists > 0 ? named.with(Line.Trait.PROSE) : named;
        }
        String tag = owner == null ? "" : owner.normalName();
        if (tag.matches("h[1-6]")) {
            return Line.heading(tag.charAt(1) - '0', text).with(marks());
        } else if (owner != null && owner.hasAttr(LITERAL)) {
            return Line.paragraph(text).with(Line.Trait.LITERAL);
        } else if (isAllBold(text)) {
            return Line.heading(WEAK_HEADING, text);
        }
        return WordLists.line(owner, TextLines.unmarked(text));
    }

    private Map<Mark, String> marks() {
        Map<Mark, String> marks = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            if (owner != null && owner.hasAttr("data-" + mark.word())) {
                marks.put(mark, owner.attr("data-" + mark.word()));
            }
        }
        return marks;
    }

    /** A short paragraph in bold is what a page without real headings has for a heading. */
    private boolean isAllBold(String text) {
        return owner != null && owner.normalName().equals("p") && owner.childrenSize() == 1 && !text.isEmpty()
                && text.length() <= LONGEST_HEADING && !text.endsWith(".")
                && Set.of("strong", "b").contains(owner.child(0).normalName())
                && Words.clean(owner.child(0).wholeText()).equals(text);
    }
}
