package nl.veiligesteden.werkplek.mail;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The words of a mail: paragraphs apart by an empty line, with marks for what is more than a paragraph. A link is {@code [[path|label]]}; what
 * it holds is made only when the mail leaves, so that no secret is ever stored. The other marks begin with a tab, which nobody's words hold.
 */
record MailBody(String text) {

    /** The path of the link by which the reader has no more mail of this kind. */
    static final String STOP = "!stop";
    /** Below it stands why the mail comes, and how to change that. */
    static final String FOOT = "\t~";

    private static final String HEADING = "\t# ";
    private static final String POINT = "\t- ";
    private static final String RULE = "-".repeat(40);
    private static final Pattern LINK = Pattern.compile("\\[\\[([^|\\]\\n]*)\\|([^|\\]\\n]*)(?:\\|([^|\\]\\n]*))?]]");
    /** In both schemes: a mail program that darkens only what says nothing of colour leaves dark words on dark ground. */
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { margin: 0 auto; padding: 1rem; max-width: 38em; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: #1b2430; background: #ffffff; }
            h1 { font-size: 1.3em; line-height: 1.3; } h2 { font-size: 1.1em; margin: 1.6em 0 .4em; }
            ul { padding-left: 1.2em; } li { margin: 0 0 .8em; overflow-wrap: anywhere; } p { overflow-wrap: anywhere; }
            a { color: #0b4f9e; display: inline-block; padding: .2em 0; margin-right: 1em; } footer { margin-top: 2em; padding-top: .6em; border-top: 1px solid #76808c; }
            @media (prefers-color-scheme: dark) { body { color: #e6eaf0; background: #14191f; } a { color: #8fc3ff; } }
            """;

    static String link(String path, String label) {
        return "[[" + path + "|" + label(label) + "]]";
    }

    /** @param whole what a screen reader says, which begins with the label and tells it from others that look the same */
    static String link(String path, String label, String whole) {
        return "[[" + path + "|" + label(label) + "|" + label(whole) + "]]";
    }

    static String heading(String words) {
        return HEADING + words + "\n\n";
    }

    /** A line of a list; lines that follow without an empty one between belong to it. */
    static String point(String words) {
        return POINT + words;
    }

    private static String label(String label) {
        return label.replaceAll("[\\[\\]|\\n]", " ");
    }

    /** A line of somebody's own words, names included, which must not pass for a mark of ours: it holds no bracket at all. */
    static String words(String words) {
        return words == null ? "" : words.replace('[', '(').replace(']', ')').replaceAll("\\s+", " ").strip();
    }

    /** @param address turns a path into the address that opens it */
    String plain(UnaryOperator<String> address) {
        StringBuilder plain = new StringBuilder();
        boolean inList = false;
        for (String line : text.split("\n", -1)) {
            boolean point = line.startsWith(POINT);
            inList = point || inList && !line.isEmpty();
            String indent = inList && !point ? "  " : "";
            if (line.startsWith(HEADING)) {
                String heading = line.substring(HEADING.length());
                plain.append(heading).append('\n').append("=".repeat(heading.length()));
            } else if (line.equals(FOOT)) {
                plain.append(RULE);
            } else {
                String words = point ? "- " + line.substring(POINT.length()) : indent + line;
                plain.append(LINK.matcher(words).replaceAll(found -> Matcher.quoteReplacement(found.group(2) + ":\n" + indent + address.apply(found.group(1)))));
            }
            plain.append('\n');
        }
        return plain.toString().stripTrailing();
    }

    /** Of elements, so that no word of anybody's is read as HTML; without tables, pictures or anything that tells that it was read. */
    String html(String language, String subject, UnaryOperator<String> address) {
        Document page = Document.createShell("");
        page.selectFirst("html").attr("lang", language);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        page.title(subject);
        page.head().appendElement("style").text(STYLE);
        Element place = page.body().appendElement("main");
        place.appendElement("h1").text(subject);
        for (String block : text.split("\\n\\n+")) {
            if (block.equals(FOOT)) {
                place = page.body().appendElement("footer");
            } else if (block.startsWith(HEADING)) {
                place.appendElement("h2").text(block.substring(HEADING.length()));
            } else {
                block(place, block, address);
            }
        }
        return page.outerHtml();
    }

    private static void block(Element place, String block, UnaryOperator<String> address) {
        Element list = block.startsWith(POINT) ? place.appendElement("ul") : null;
        Element into = list == null ? place.appendElement("p") : null;
        for (String line : block.split("\\n")) {
            boolean point = list != null && line.startsWith(POINT);
            boolean besideALink = line.startsWith("[[") && into != null && into.lastElementChild() != null && into.lastElementChild() == into.lastChild()
                    && into.lastElementChild().normalName().equals("a");
            if (point) {
                into = list.appendElement("li");
            } else if (besideALink) {
                into.appendText(" ");
            } else if (!into.childNodes().isEmpty()) {
                into.appendElement("br");
            }
            line(into, point ? line.substring(POINT.length()) : line, address);
        }
    }

    private static void line(Element into, String line, UnaryOperator<String> address) {
        int from = 0;
        for (Matcher link = LINK.matcher(line); link.find(); from = link.end()) {
            if (from < link.start()) {
                into.appendText(line.substring(from, link.start()));
            }
            Element anchor = into.appendElement("a").attr("href", address.apply(link.group(1))).text(link.group(2));
            if (link.group(3) != null) {
                anchor.attr("aria-label", link.group(3));
            }
        }
        if (from < line.length()) {
            into.appendText(line.substring(from));
        }
    }
}
