package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/** A small table that is read, with a caption for who does not see it and heads for its columns and rows. */
public class Table extends Div {

    private final NativeTableBody body = new NativeTableBody();
    private final Set<Integer> numbers;

    /** @param numbers which columns hold figures, from 0 */
    public Table(String caption, Set<Integer> numbers, String... heads) {
        this.numbers = numbers;
        addClassName("table-scroll");
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        NativeTableRow head = new NativeTableRow();
        for (int column = 0; column < heads.length; column++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heads[column]);
            cell.getElement().setAttribute("scope", "col");
            if (numbers.contains(column)) {
                cell.addClassName("number");
            }
            head.add(cell);
        }
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        table.add(header, body);
        add(table);
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption);
    }

    /** The first cell heads the row. */
    public Table row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int column = 0; column < cells.length; column++) {
            if (column == 0) {
                NativeTableHeaderCell cell = new NativeTableHeaderCell(cells[column]);
                cell.getElement().setAttribute("scope", "row");
                row.add(cell);
            } else {
                NativeTableCell cell = new NativeTableCell(cells[column]);
                if (numbers.contains(column)) {
                    cell.addClassName("number");
                }
                row.add(cell);
            }
        }
        body.add(row);
        return this;
    }

    public Table row(String... cells) {
        Component[] spans = new Component[cells.length];
        for (int column = 0; column < cells.length; column++) {
            spans[column] = new Span(cells[column]);
        }
        return row(spans);
    }
}
