package nl.veiligesteden.werkplek.intake.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import nl.veiligesteden.werkplek.sheets.SheetColumn;

/**
 * What each cell of a row held when it was given out, as a check number of its text: so that a row that comes back tells which of its cells somebody changed, whatever happened to the
 * rest meanwhile. It says nothing that the row itself does not say.
 */
final class Stamp {

    private Stamp() {
    }

    static <R> String of(Map<String, SheetColumn<R>> columns, R row) {
        return columns.entrySet().stream().map(column -> column.getKey() + "=" + check(text(column.getValue(), row))).collect(Collectors.joining(";"));
    }

    /** As the cell reads, in whatever language. */
    static <R> String text(SheetColumn<R> column, R row) {
        Object value = column.value().apply(row);
        return value == null ? "" : value.toString();
    }

    /** The check numbers by the keys of columns; none for a stamp that does not tell. */
    static Map<String, String> read(String stamp) {
        return Arrays.stream(stamp.split(";")).map(part -> part.split("=", 2)).filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> one));
    }

    static String check(String text) {
        CRC32 check = new CRC32();
        check.update(text.replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(check.getValue());
    }
}
