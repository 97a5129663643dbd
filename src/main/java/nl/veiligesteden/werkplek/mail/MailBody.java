package nl.veiligesteden.werkplek.mail;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The words of a mail, with a mark {@code [[path|label]]} on a line of its own for each link. What the links hold is made only when
 * the mail leaves, so that no secret is ever stored.
 */
record MailBody(String text) {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^|\\]\\n]*)\\|([^\\]\\n]*)]]");

    static String link(String path, String label) {
        return "[[" + path + "|" + label.replaceAll("[\\[\\]|\\n]", " ") + "]]";
    }

    /** A line of somebody's own words, names included, which must not pass for a mark of ours: it holds no bracket at all. */
    static String words(String words) {
        return words == null ? "" : words.replace('[', '(').replace(']', ')').replaceAll("\\s+", " ").strip();
    }

    /** @param address turns a path into the address that opens it */
    String plain(UnaryOperator<String> address) {
        return LINK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(2) + ":\n" + address.apply(found.group(1))));
    }

    String html(String language, UnaryOperator<String> address) {
        Document page = Document.createShell("");
        page.selectFirst("html").attr("lang", language);
        Element body = page.body().attr("style", "font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1b2430; max-width: 36em");
        for (String block : text.split("\\n\\s*\\n")) {
            Element paragraph = body.appendElement("p");
            for (String line : block.split("\\n")) {
                if (!paragraph.childNodes().isEmpty()) {
                    paragraph.appendElement("br");
                }
                MatchResult link = LINK.matcher(line).results().findFirst().orElse(null);
                if (link == null) {
                    paragraph.appendText(line);
                } else {
                    paragraph.appendElement("a").attr("href", address.apply(link.group(1))).text(link.group(2));
                }
            }
        }
        return page.outerHtml();
    }
}
