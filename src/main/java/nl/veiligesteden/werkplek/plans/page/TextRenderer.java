package nl.veiligesteden.werkplek.plans.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.plans.page.Line.Trait;

/** Lines as plain text, with marks only where the words alone would not do; {@link TextLines} reads them. */
final class TextRenderer {

    private TextRenderer() {
    }

    static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        Line above = null;
        for (Line line : lines) {
            boolean sameList = above != null && above.isBullet() && line.isBullet() && above.trait() == line.trait();
            text.append(above == null ? "" : sameList ? "\n" : "\n\n").append(line(line, above == null));
            above = line;
        }
        return text.append('\n').toString();
    }

    private static String line(Line line, boolean title) {
        String marks = marks(line.marks());
        return switch (line.kind()) {
            case HEADING -> marks.isEmpty() && (title || HeadingWords.isHeading(line.text()))
                    ? line.text() : "#".repeat(line.level()) + " " + Escapes.encode(line.text()) + marks;
            case PARAGRAPH -> paragraph(line);
            case BULLET -> "  ".repeat(line.level() - 1) + (line.trait() == Trait.PROSE ? TextLines.PROSE_MARKER : "•") + " "
                    + words(line) + marks;
        };
    }

    private static String paragraph(Line line) {
        String encoded = Escapes.encode(line.text());
        return line.trait() == Trait.LITERAL || encoded.startsWith("\\") ? "\\" + encoded : encoded;
    }

    private static String words(Line line) {
        String text = Escapes.encode(line.text());
        return line.name() == null ? text : (Escapes.encode(line.name()) + " :: " + text).strip();
    }

    private static String marks(Map<Mark, String> marks) {
        return marks.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(mark -> " {" + mark.getKey().word() + ": " + Escapes.encode(mark.getValue()) + "}")
                .collect(Collectors.joining());
    }
}
