package nl.veiligesteden.werkplek.plans.page;

import java.util.List;

/** Rows of tables as lines. */
final class TableRows {

    private TableRows() {
    }

    /** A row is an item: its first cell names it, the others explain it. The row of headings says what the others are. */
    static Line line(List<String> cells, boolean headings) {
        if (headings || cells.isEmpty()) {
            return Line.paragraph(String.join(" – ", cells));
        }
        Line item = Line.bullet(1, String.join(" – ", cells.subList(1, cells.size())));
        return cells.size() == 1 ? Line.bullet(1, cells.getFirst()) : item.named(cells.getFirst());
    }
}
