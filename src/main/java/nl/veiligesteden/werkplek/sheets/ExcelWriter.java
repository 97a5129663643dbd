package nl.veiligesteden.werkplek.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as Excel has it by a careful colleague: the header stays in sight, filters stand ready, dates are dates, and where only some words make
 * sense the cell offers them. A text is never a formula, whatever it begins with, and needs no mark for that.
 */
final class ExcelWriter {

    /** Excel holds no longer text in a cell. */
    private static final int LONGEST = 32_767;
    private static final String DATE = "yyyy-mm-dd";
    private static final String HEADER = "E2EEEE";
    /** What XML cannot hold, and what would be read as the way in which the format writes that. */
    private static final Pattern ENCODED = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}]|_(?=x[0-9A-Fa-f]{4}_)|\\r");

    private ExcelWriter() {
    }

    static <T> void write(Sheet<T> sheet, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Werkplek Veilige Steden", "1.0")) {
            Worksheet list = book.newWorksheet(sheet.name());
            Worksheet choices = book.newWorksheet(sheet.choicesName());
            Worksheet about = book.newWorksheet(sheet.aboutName());
            header(sheet, list);
            int[] rows = new int[1];
            sheet.rows().accept(batch -> {
                batch.forEach(row -> cells(sheet.columns(), row, list, ++rows[0]));
                try {
                    list.flush();
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            choices(sheet.columns(), list, choices, Math.max(1, rows[0]));
            list.setAutoFilter(0, 0, rows[0], sheet.columns().size() - 1);
            list.finish();
            choices.setVisibilityState(VisibilityState.HIDDEN);
            choices.finish();
            about.width(0, 100);
            for (int line = 0; line < sheet.about().size(); line++) {
                about.inlineString(line, 0, encoded(sheet.about().get(line)));
                about.style(line, 0).wrapText(true).set();
            }
            about.finish();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static <T> void header(Sheet<T> sheet, Worksheet list) {
        List<SheetColumn<T>> columns = sheet.columns();
        for (int at = 0; at < columns.size(); at++) {
            list.inlineString(0, at, encoded(columns.get(at).header()));
            list.width(at, columns.get(at).width());
            if (columns.get(at).hidden()) {
                list.hideColumn(at);
            }
        }
        list.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEADER).wrapText(true).set();
        list.freezePane(1, 1);
        list.repeatRows(0);
        list.pageOrientation("landscape");
        list.setFitToPage(true);
        list.fitToWidth((short) 1);
        list.fitToHeight((short) 0);
    }

    private static <T> void cells(List<SheetColumn<T>> columns, T row, Worksheet list, int line) {
        for (int at = 0; at < columns.size(); at++) {
            switch (columns.get(at).value().apply(row)) {
                case null -> { }
                case LocalDate date -> {
                    list.value(line, at, date);
                    list.style(line, at).format(DATE).set();
                }
                case Number number -> list.value(line, at, number);
                case Object text when !text.toString().isEmpty() -> list.inlineString(line, at, encoded(text.toString()));
                default -> { }
            }
        }
    }

    private static <T> void choices(List<SheetColumn<T>> columns, Worksheet list, Worksheet choices, int rows) {
        for (int at = 0; at < columns.size(); at++) {
            List<String> words = columns.get(at).choices();
            int column = at;
            IntStream.range(0, words.size()).forEach(line -> choices.inlineString(line, column, encoded(words.get(line))));
            if (!words.isEmpty()) {
                ListDataValidation validation = list.range(1, at, rows, at).validateWithList(choices.range(0, at, words.size() - 1, at));
                validation.allowBlank(true).showErrorMessage(true);
            }
        }
    }

    /** As the format wants it (ECMA-376, ST_Xstring): whoever reads it gets the text as it was. */
    private static String encoded(String text) {
        String cell = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return ENCODED.matcher(cell).replaceAll(match -> String.format("_x%04X_", (int) match.group().charAt(0)));
    }
}
