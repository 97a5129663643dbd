package nl.veiligesteden.werkplek.plans.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Lists that Word wrote as loose paragraphs: only the style tells that they are a list, and at which level. */
final class WordLists {

    private static final Pattern LEVEL = Pattern.compile("mso-list\\s*:\\s*l\\d+\\s+level(\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKER = Pattern.compile("mso-list\\s*:\\s*ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDENT = Pattern.compile("(?:margin|padding)-left\\s*:\\s*(\\d{1,4}(?:\\.\\d+)?)(pt|px|cm|mm|in|r?em)", Pattern.CASE_INSENSITIVE);
    private static final double STEP = 18;
    private static final int DEEPEST = 9;

    private WordLists() {
    }

    /** The bullet or number that stands in the text of such a paragraph. */
    static boolean isMarker(Element element) {
        return MARKER.matcher(element.attr("style")).find();
    }

    /** The line at the level that the style of its paragraph tells. */
    static Line line(Element paragraph, Line read) {
        String style = paragraph == null ? "" : paragraph.attr("style");
        Matcher level = LEVEL.matcher(style);
        if (level.find()) {
            return Line.bullet(Math.max(1, level.group(1).charAt(0) - '0'), read.text());
        }
        Matcher indent = INDENT.matcher(style);
        return read.isBullet() && indent.find() ? Line.bullet(level(Double.parseDouble(indent.group(1)), indent.group(2)), read.text()) : read;
    }

    private static int level(double width, String unit) {
        double points = width * switch (unit.toLowerCase(Locale.ROOT)) {
            case "px" -> 0.75;
            case "cm" -> 28.35;
            case "mm" -> 2.835;
            case "in" -> 72;
            case "em", "rem" -> 12;
            default -> 1;
        };
        return (int) Math.min(DEEPEST, 1 + Math.round(points / STEP));
    }
}
