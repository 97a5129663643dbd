package nl.veiligesteden.werkplek.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.veiligesteden.werkplek.sheets.SheetRefusedException.Reason;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a table out of an Excel file or a CSV, whoever made it, within bounds of time and memory. Formulas are never worked out: what Excel last saw of them is read. */
public final class SheetReader {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final long MOST_UNPACKED = 120L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    public static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 200;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern ENCODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ENCRYPTED = Pattern.compile("E\\x00n\\x00c\\x00r\\x00y\\x00p\\x00t\\x00e\\x00d\\x00P\\x00a\\x00c\\x00k\\x00a\\x00g\\x00e");

    private SheetReader() {
    }

    /** The first tab that has something. */
    public static ReadTable read(Path file) throws IOException, SheetRefusedException {
        if (Files.size(file) > MOST_BYTES) {
            throw new SheetRefusedException(Reason.TOO_LARGE);
        }
        byte[] start = start(file);
        if (begins(start, ZIP)) {
            check(file);
            return excel(file);
        }
        if (begins(start, OLE)) {
            throw new SheetRefusedException(ENCRYPTED.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).find() ? Reason.ENCRYPTED : Reason.OLD_EXCEL);
        }
        return csv(file);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    /** Looks through the parts without keeping any, before something reads them. */
    private static void check(Path file) throws IOException, SheetRefusedException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new SheetRefusedException(Reason.TOO_LARGE);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new SheetRefusedException(Reason.UNREADABLE);
            }
            long unpacked = 0;
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().endsWith("vbaProject.bin")) {
                    throw new SheetRefusedException(Reason.MACRO);
                }
                unpacked += check(zip, part, MOST_UNPACKED - unpacked);
            }
        } catch (ZipException | IllegalArgumentException unreadable) {
            throw new SheetRefusedException(Reason.UNREADABLE);
        }
    }

    /** @return what it becomes when it is unpacked */
    private static long check(ZipFile zip, ZipEntry part, long most) throws IOException, SheetRefusedException {
        try (InputStream in = zip.getInputStream(part)) {
            byte[] buffer = new byte[64 * 1024];
            long unpacked = 0;
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (unpacked == 0 && new String(buffer, 0, length, StandardCharsets.UTF_8).contains("<!DOCTYPE")) {
                    throw new SheetRefusedException(Reason.UNREADABLE);
                }
                unpacked += length;
                if (unpacked > most) {
                    throw new SheetRefusedException(Reason.TOO_LARGE);
                }
            }
            return unpacked;
        }
    }

    private static ReadTable excel(Path file) throws IOException, SheetRefusedException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    List<ReadTable.Row> read = excel(rows.iterator());
                    if (!read.isEmpty()) {
                        return table(sheet.getName(), read);
                    }
                }
            }
            throw new SheetRefusedException(Reason.EMPTY);
        } catch (SheetRefusedException refused) {
            throw refused;
        } catch (RuntimeException | IOException unreadable) {
            throw new SheetRefusedException(Reason.UNREADABLE);
        }
    }

    private static List<ReadTable.Row> excel(Iterator<Row> rows) throws SheetRefusedException {
        List<ReadTable.Row> read = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            List<ReadTable.Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.getCellCount(); column++) {
                ReadTable.Cell cell = row.getCell(column) == null ? ReadTable.Cell.NOTHING : cell(row.getCell(column));
                if (column < MOST_COLUMNS) {
                    cells.add(cell);
                } else if (!cell.isEmpty()) {
                    throw new SheetRefusedException(Reason.TOO_MANY_COLUMNS);
                }
            }
            add(read, new ReadTable.Row(row.getRowNum(), cells));
        }
        return read;
    }

    /** Rows without anything are left aside, however many there are. */
    private static void add(List<ReadTable.Row> read, ReadTable.Row row) throws SheetRefusedException {
        if (row.cells().stream().allMatch(ReadTable.Cell::isEmpty)) {
            return;
        }
        if (read.size() > MOST_ROWS) {
            throw new SheetRefusedException(Reason.TOO_MANY_ROWS);
        }
        read.add(row);
    }

    private static ReadTable.Cell cell(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal) {
            String format = cell.getDataFormatString();
            BigDecimal number = cell.asNumber();
            boolean day = format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|dd).*");
            return day ? new ReadTable.Cell(cell.asDate().toLocalDate().toString(), cell.asDate().toLocalDate(), null) : new ReadTable.Cell(number.stripTrailingZeros().toPlainString(), null, number);
        }
        return ReadTable.Cell.of(cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR ? "" : decoded(cell.getText()));
    }

    /** As the format writes what XML cannot hold (ECMA-376, ST_Xstring). */
    private static String decoded(String text) {
        return ENCODED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private static ReadTable csv(Path file) throws IOException, SheetRefusedException {
        String text = text(Files.readAllBytes(file));
        if (text.indexOf('\u0000') >= 0) {
            throw new SheetRefusedException(Reason.UNREADABLE);
        }
        CSVFormat format = CSVFormat.Builder.create().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
        List<ReadTable.Row> read = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                if (line.size() > MOST_COLUMNS) {
                    throw new SheetRefusedException(Reason.TOO_MANY_COLUMNS);
                }
                add(read, new ReadTable.Row((int) parser.getRecordNumber(), line.stream().map(SheetReader::unmarked).map(ReadTable.Cell::of).toList()));
            }
        } catch (UncheckedIOException | IllegalStateException unreadable) {
            throw new SheetRefusedException(Reason.UNREADABLE);
        }
        if (read.isEmpty()) {
            throw new SheetRefusedException(Reason.EMPTY);
        }
        return table("", read);
    }

    /** As {@link CsvWriter} marks what Excel would take for a formula. */
    private static String unmarked(String value) {
        return value.length() > 1 && value.charAt(0) == '\'' && CsvWriter.isSuspect(value.charAt(1)) ? value.substring(1) : value;
    }

    /** What Excel writes is UTF-8 with its mark, or what Windows writes by itself. */
    private static String text(byte[] content) {
        int from = begins(content, UTF8_MARK) ? UTF8_MARK.length : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content, from, content.length - from)).toString();
        } catch (CharacterCodingException windows) {
            return new String(content, WINDOWS);
        }
    }

    /** The one that the first line has most of. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(';', '\t', ',').max((one, other) -> Long.compare(count(first, one), count(first, other))).orElse(';');
    }

    private static long count(String text, char character) {
        return text.chars().filter(each -> each == character).count();
    }

    private static ReadTable table(String name, List<ReadTable.Row> rows) {
        return new ReadTable(name, rows.getFirst().cells().stream().map(cell -> cell.text().strip()).toList(), rows.subList(1, rows.size()));
    }
}
