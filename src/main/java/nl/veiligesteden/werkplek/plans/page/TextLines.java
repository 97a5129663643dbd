package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of plain text. A bullet is told by its marker and its level by its indentation; a line that goes on where the line
 * before it broke off belongs to that line. The marks that {@link TextRenderer} writes are understood here.
 */
final class TextLines {

    /** Stands for a bullet of running text among items. */
    static final char PROSE_MARKER = '▫';

    private static final Pattern BULLET = Pattern.compile(
            "(?:([•▫◦▪‣●○■□·\u2023\u2043\uF0B7\uF0A7§]|[-–](?=\\p{Lu}\\p{Ll}))\\s*|([-*–—+]|o|\\d{1,2}[.)]|[a-z]\\))\\s+)(\\S.*)");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BARE_BULLET = Pattern.compile("[•▫◦▪‣●○■□·\uF0B7\uF0A7–—*+-]");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
    private static final Pattern MARK = Pattern.compile("(?:^|\\s+)\\{(" + Mark.ALTERNATIVES + "):\\s*([^{}]*)}$");
    private static final Pattern TOLD_NAME = Pattern.compile("(?:^|\\s)::(?:\\s|$)");
    private static final Pattern LEADING_ENTITY = Pattern.compile("^\\s*(?:&(?:nbsp|bull|middot|#8226|#160);\\s*)+");

    /** A line with its text so far: joining strings again for every line that goes on would take time by the square. */
    private record Growing(Line line, StringBuilder text) {

        Growing(Line line) {
            this(line, new StringBuilder(line.text()));
        }

        /** Clean parts with a space between them are clean. */
        void goOn(String part) {
            text.append(part.isEmpty() || text.isEmpty() ? "" : " ").append(part);
        }

        boolean isEnded() {
            return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        }

        Line whole() {
            return new Line(line.kind(), line.level(), line.name(), text.toString(), line.trait(), line.marks());
        }
    }

    private static final String ENDS = ".!?:;";

    private final List<Growing> lines = new ArrayList<>();
    private final Levels levels = new Levels();
    private boolean afterBlank = true;
    private boolean inProseList;

    private TextLines() {
    }

    static List<Line> of(String text) {
        TextLines reader = new TextLines();
        LINE_END.splitAsStream(text).forEach(reader::read);
        return reader.lines.stream().map(Growing::whole).toList();
    }

    /** True if a paragraph with this text would be read as a bullet or a heading by its first characters alone. */
    static boolean looksMarked(String paragraph) {
        return BULLET.matcher(paragraph).matches() || HEADING.matcher(paragraph).matches()
                || paragraph.startsWith("\\") || BARE_BULLET.matcher(paragraph).matches();
    }

    /** The bullet that stands at the beginning of a paragraph of HTML or Word, else the paragraph itself. */
    static Line unmarked(String paragraph) {
        Matcher bullet = BULLET.matcher(paragraph);
        return bullet.matches() && !HeadingWords.isHeading(paragraph) ? Line.bullet(1, bullet.group(3))
                : Line.paragraph(paragraph);
    }

    private void read(String source) {
        String raw = LEADING_ENTITY.matcher(source).replaceFirst(found -> Matcher.quoteReplacement(Escapes.decode(found.group())));
        String line = Words.clean(raw);
        if (line.isEmpty()) {
            afterBlank = true;
            return;
        }
        if (!BARE_BULLET.matcher(line).matches()) {
            read(raw, line);
            afterBlank = false;
        }
    }

    private void read(String raw, String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            add(marked(Line.heading(heading.group(1).length(), ""), heading.group(2)));
        } else if (line.startsWith("\\")) {
            add(Line.paragraph(Escapes.decode(line.substring(1))).with(Line.Trait.LITERAL));
        } else if (isPlainHeading(line)) {
            add(Line.paragraph(line));
        } else {
            readPlain(raw, line);
        }
    }

    private void readPlain(String raw, String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            readBullet(Prose.indentation(raw), bullet);
        } else if (goesOn(raw, line)) {
            lines.getLast().goOn(Words.clean(Escapes.decode(line)));
        } else {
            add(Line.paragraph(Escapes.decode(line)));
        }
    }

    /** "2. Aanpak" is a heading at the beginning of a block and an item in a numbered list. */
    private boolean isPlainHeading(String line) {
        return HeadingWords.isHeading(line) && (afterBlank || !BULLET.matcher(line).matches());
    }

    private void readBullet(int indentation, Matcher bullet) {
        String marker = bullet.group(1) == null ? bullet.group(2) : bullet.group(1);
        boolean prose = marker.charAt(0) == PROSE_MARKER;
        if (prose != inProseList) {
            levels.reset();
            inProseList = prose;
        }
        String kind = Character.isLetterOrDigit(marker.charAt(0)) && marker.length() > 1 ? "1" : marker;
        Line line = Line.bullet(levels.of(indentation, kind), "");
        lines.add(new Growing(marked(prose ? line.with(Line.Trait.PROSE) : line, bullet.group(3))));
    }

    private void add(Line line) {
        levels.reset();
        inProseList = false;
        lines.add(new Growing(line));
    }

    private boolean goesOn(String raw, String line) {
        if (afterBlank || lines.isEmpty()) {
            return false;
        }
        Growing growing = lines.getLast();
        Line last = growing.line();
        boolean lower = Character.isLowerCase(line.codePointAt(0));
        boolean plain = last.trait() != Line.Trait.LITERAL && last.marks().isEmpty();
        return switch (last.kind()) {
            case BULLET -> plain && (lower || Prose.indentation(raw) > 0);
            case PARAGRAPH -> plain && lower && !growing.isEnded() && !HeadingWords.isHeading(growing.text());
            case HEADING -> false;
        };
    }

    /** The line with the marks, the name and the text that its source text tells. */
    private static Line marked(Line line, String source) {
        Map<Mark, String> marks = new EnumMap<>(Mark.class);
        String rest = source;
        Matcher mark = MARK.matcher(rest);
        while (mark.find() && marks.putIfAbsent(Mark.of(mark.group(1)).orElseThrow(), Escapes.decode(mark.group(2)).strip()) == null) {
            rest = rest.substring(0, mark.start());
            mark = MARK.matcher(rest);
        }
        Matcher told = TOLD_NAME.matcher(rest);
        boolean named = line.isBullet() && !rest.equals("::") && told.find();
        String text = Words.clean(Escapes.decode(named ? rest.substring(told.end()) : rest));
        Line result = new Line(line.kind(), line.level(), null, text, line.trait(), Map.copyOf(marks));
        return named ? result.named(Escapes.decode(rest.substring(0, told.start()))) : result;
    }
}
