package nl.veiligesteden.werkplek.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table as a Dutch Excel opens it by itself: UTF-8 with its mark, semicolons, every value in quotes. A text that Excel would take for a formula
 * gets an apostrophe before it, and so does one that has an apostrophe there: whoever takes one away from each has what it was.
 */
final class CsvWriter {

    private static final char MARK = '\uFEFF';
    private static final String SUSPECT = "=+-@\t\r\n'＝＋－＠";
    private static final CSVFormat FORMAT = CSVFormat.Builder.create().setDelimiter(';').setRecordSeparator("\r\n").setQuoteMode(QuoteMode.ALL).setNullString(null).get();

    private CsvWriter() {
    }

    static <T> void write(Sheet<T> sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        List<SheetColumn<T>> columns = sheet.columns().stream().filter(column -> !column.hidden()).toList();
        printer.printRecord(columns.stream().map(SheetColumn::header));
        try {
            sheet.rows().accept(batch -> {
                try {
                    for (T row : batch) {
                        printer.printRecord(columns.stream().map(column -> cell(column.value().apply(row))));
                    }
                    printer.flush();
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        printer.flush();
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        return value instanceof String && !text.isEmpty() && isSuspect(text.charAt(0)) ? "'" + text : text;
    }

    static boolean isSuspect(char first) {
        return SUSPECT.indexOf(first) >= 0;
    }
}
