package nl.veiligesteden.werkplek.design;

import java.util.Set;
import org.jsoup.nodes.Element;

/** A small table that is read, with a caption for who does not see it and heads for its columns and rows. */
public final class Table {

    private final Element body;
    private final Set<Integer> numbers;

    /** @param numbers which columns hold figures, from 0 */
    public Table(Element parent, String caption, Set<Integer> numbers, String... heads) {
        this.numbers = numbers;
        Element scroll = parent.appendElement("div").addClass("table-scroll").attr("tabindex", "0").attr("role", "group").attr("aria-label", caption);
        Element table = scroll.appendElement("table").addClass("table");
        table.appendElement("caption").addClass("visually-hidden").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        for (int column = 0; column < heads.length; column++) {
            aligned(head.appendElement("th").attr("scope", "col").text(heads[column]), column);
        }
        this.body = table.appendElement("tbody");
    }

    /** The first cell heads the row, and is handed back for whoever puts a link in it. */
    public Element row(String... cells) {
        Element row = body.appendElement("tr");
        Element first = row.appendElement("th").attr("scope", "row").text(cells[0]);
        for (int column = 1; column < cells.length; column++) {
            aligned(row.appendElement("td").text(cells[column]), column);
        }
        return first;
    }

    private void aligned(Element cell, int column) {
        if (numbers.contains(column)) {
            cell.addClass("number");
        }
    }
}
