package nl.veiligesteden.werkplek.work.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.work.ItemRow;

/**
 * What each cell of a row held when it was given out, as a check number of its text: so that a row that comes back tells which of its cells somebody changed, whatever happened to the
 * item meanwhile. It says nothing that the row itself does not say.
 */
final class Stamp {

    private Stamp() {
    }

    static String of(Map<String, SheetColumn<ItemRow>> columns, ItemRow row) {
        return columns.entrySet().stream().map(column -> column.getKey() + "=" + check(text(column.getValue(), row))).collect(Collectors.joining(";"));
    }

    /** As the cell reads, in whatever language. */
    static String text(SheetColumn<ItemRow> column, ItemRow row) {
        Object value = column.value().apply(row);
        return value == null ? "" : value.toString();
    }

    /** The check number of one column; empty for a stamp that does not tell. */
    static Optional<String> read(String stamp, String key) {
        return Arrays.stream(stamp.split(";")).filter(part -> part.startsWith(key + "=")).map(part -> part.substring(key.length() + 1)).findFirst();
    }

    static String check(String text) {
        CRC32 check = new CRC32();
        check.update(text.replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(check.getValue());
    }
}
