package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The canonical form of running text: paragraphs and lists parted by one blank line, a paragraph on one line, a bullet as
 * "• x" with two spaces before it for each level that it lies deeper.
 */
final class Prose {

    static final String BULLET = "• ";

    private static final String MARKERS = "•▫◦▪‣·*–—-";
    private static final Pattern BULLET_LINE = Pattern.compile("[" + MARKERS + "] .+");
    private static final Pattern BARE_MARKER = Pattern.compile("[" + MARKERS + "][ " + MARKERS + "]*");
    private static final int DEEPEST = 9;

    private Prose() {
    }

    static String canonical(String text) {
        return of(lines(text));
    }

    static String joined(String first, String second) {
        return canonical(canonical(first) + "\n\n" + canonical(second));
    }

    /** One line of text; bullets without words are nothing. */
    static String line(String text) {
        String clean = Words.clean(text);
        return isBareMarker(clean) ? "" : clean;
    }

    static boolean isBareMarker(String line) {
        return BARE_MARKER.matcher(line).matches();
    }

    /** The paragraphs and bullets of a text. */
    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        Levels levels = new Levels();
        for (String raw : text == null ? new String[0] : text.split("\\R")) {
            String line = Words.clean(raw);
            if (line.isEmpty() || isBareMarker(line)) {
                continue;
            }
            if (BULLET_LINE.matcher(line).matches()) {
                lines.add(Line.bullet(Math.min(DEEPEST, levels.of(indentation(raw))), withoutMarker(line)));
            } else {
                levels.reset();
                lines.add(Line.paragraph(line));
            }
        }
        return lines;
    }

    /** The text of a bullet; bullets before it that came along by copying are none of it. */
    private static String withoutMarker(String line) {
        int start = 0;
        while (start + 2 < line.length() && MARKERS.indexOf(line.charAt(start)) >= 0 && line.charAt(start + 1) == ' ') {
            start += 2;
        }
        return line.substring(start);
    }

    /** The canonical text of some paragraphs and bullets; headings among them become paragraphs. */
    static String of(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        Levels levels = new Levels();
        boolean inList = false;
        for (Line line : lines) {
            boolean bullet = line.isBullet();
            text.append(text.isEmpty() ? "" : bullet && inList ? "\n" : "\n\n");
            if (bullet) {
                text.append("  ".repeat(levels.of(line.level()) - 1)).append(BULLET);
            } else {
                levels.reset();
            }
            text.append(line.whole());
            inList = bullet;
        }
        return text.toString();
    }

    /** The canonical text of an item: one line, and the bullets beneath it. */
    static String item(String text) {
        StringBuilder head = new StringBuilder();
        List<Line> bullets = new ArrayList<>();
        for (Line line : lines(text)) {
            if (line.isBullet()) {
                bullets.add(line);
            } else if (bullets.isEmpty()) {
                head.append(head.isEmpty() ? "" : " ").append(line.text());
            } else {
                Line last = bullets.removeLast();
                bullets.add(Line.bullet(last.level(), last.text() + " " + line.text()));
            }
        }
        String list = of(bullets);
        return head.isEmpty() || list.isEmpty() ? head + list : head + "\n" + list;
    }

    /** The first line of an item's text, empty if it begins with a bullet. */
    static String head(String item) {
        List<Line> lines = lines(item);
        return lines.isEmpty() || lines.getFirst().isBullet() ? "" : lines.getFirst().text();
    }

    /** The bullets of an item's text. */
    static List<Line> bullets(String item) {
        return lines(item).stream().filter(Line::isBullet).toList();
    }

    static int indentation(String raw) {
        int width = 0;
        for (int at = 0; at < raw.length(); at++) {
            char character = raw.charAt(at);
            if (character == '\t') {
                width += 4 - width % 4;
            } else if (character == '\u00A0' || Character.isWhitespace(character)) {
                width++;
            } else if (character != '\uFEFF' && character != '\u200B') {
                break;
            }
        }
        return width;
    }
}
