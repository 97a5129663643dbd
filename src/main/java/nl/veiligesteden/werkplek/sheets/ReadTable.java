package nl.veiligesteden.werkplek.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A table that somebody brought.
 *
 * @param name of the tab; empty for a CSV
 * @param headers the first row that says something, as texts
 */
public record ReadTable(String name, List<String> headers, List<Row> rows) {

    public ReadTable(String name, List<String> headers, List<Row> rows) {
        this.name = name;
        this.headers = List.copyOf(headers);
        this.rows = List.copyOf(rows);
    }

    /** @param number as Excel counts, from 1 */
    public record Row(int number, List<Cell> cells) {

        public Row(int number, List<Cell> cells) {
            this.number = number;
            this.cells = List.copyOf(cells);
        }

        /** Nothing where the row is shorter. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.NOTHING;
        }
    }

    /**
     * What stands in a cell.
     *
     * @param text as it reads; empty for nothing
     * @param date where Excel knows it as a day, else null
     * @param number where Excel knows it as a figure, else null
     */
    public record Cell(String text, LocalDate date, BigDecimal number) {

        static final Cell NOTHING = new Cell("", null, null);

        static Cell of(String text) {
            return text == null || text.isEmpty() ? NOTHING : new Cell(text, null, null);
        }

        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** How Excel calls a cell: "C12". @param column from 0 */
    public static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
