package nl.veiligesteden.werkplek.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What stands in a table stands in the file, letter for letter, and nothing of it is ever calculated. */
class SheetFormatTest {

    private static final List<String> ODD = List.of("=1+1", "+31 inzet", "- schouw", "@daar", "'s avonds", "''", "1-2", "00123", "3/4", "\ttab", "Łódź, Çelik, ƫ 🙂", "\"aanhaling\"; =1+1",
            "regel\nregel", "a\u000Bb", "a\u001Fb", "zacht\u00ADstreepje", "vast\u00A0wit", "_x000A_", "＝1+1", " eromheen ", "<b>&amp;</b>", "terug\r\nloop", "");
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

    private record Line(String text, LocalDate date, Integer number, String status) {
    }

    private static Sheet<Line> sheet(List<Line> lines) {
        return new Sheet<>("Onderdelen", List.of(SheetColumn.of("Titel", 30, Line::text), SheetColumn.of("Datum", 12, Line::date), SheetColumn.of("Getal", 8, Line::number),
                SheetColumn.chosen("Status", 12, Line::status, List.of("Gepland", "Klaar")), SheetColumn.forPrograms("id", Line::text)), List.of("Waar dit over gaat"), "Uitleg", "Keuzes",
                // In portions, as from a database.
                take -> IntStream.range(0, lines.size()).forEach(at -> take.accept(lines.subList(at, at + 1))));
    }

    private static byte[] written(SheetFormat format, List<Line> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(sheet(lines), out);
        return out.toByteArray();
    }

    private static List<Line> odd() {
        return ODD.stream().map(text -> new Line(text, LEAP, 3, "Klaar")).toList();
    }

    @Test
    void excelHoldsEveryTextAsItWasAndNoFormula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX, odd())))) {
            XSSFSheet sheet = book.getSheet("Onderdelen");
            for (int at = 0; at < ODD.size(); at++) {
                Cell cell = sheet.getRow(at + 1).getCell(0);
                assertThat(cell == null ? "" : cell.getStringCellValue()).as("row " + at).isEqualTo(ODD.get(at));
                assertThat(cell == null ? CellType.STRING : cell.getCellType()).isEqualTo(CellType.STRING);
            }
        }
    }

    @Test
    void excelKnowsDatesNumbersAndChoices() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX, odd())))) {
            XSSFSheet sheet = book.getSheet("Onderdelen");
            Row row = sheet.getRow(1);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LEAP);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getDataValidations()).singleElement().satisfies(validation -> {
                assertThat(validation.getRegions().getCellRangeAddresses()[0].formatAsString()).isEqualTo("D2:D" + (ODD.size() + 1));
                assertThat(validation.getValidationConstraint().getFormula1()).contains("Keuzes");
            });
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E" + (ODD.size() + 1));
            assertThat(sheet.isColumnHidden(4)).isTrue();
            assertThat(book.isSheetHidden(book.getSheetIndex("Keuzes"))).isTrue();
            assertThat(book.getSheet("Uitleg").getRow(0).getCell(0).getStringCellValue()).isEqualTo("Waar dit over gaat");
            assertThat(book.getSheet("Keuzes").getRow(1).getCell(3).getStringCellValue()).isEqualTo("Klaar");
        }
    }

    @Test
    void anEmptyTableIsAFileToo() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX, List.of())))) {
            assertThat(book.getSheet("Onderdelen").getRow(0).getCell(0).getStringCellValue()).isEqualTo("Titel");
        }
        assertThat(new String(written(SheetFormat.CSV, List.of()), StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"Titel\";\"Datum\";\"Getal\";\"Status\"\r\n");
    }

    @Test
    void csvIsReadAsItWasAndBeginsNoFormula() throws IOException {
        String text = new String(written(SheetFormat.CSV, odd()), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        List<CSVRecord> records = CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(new StringReader(text.substring(1))).getRecords();
        assertThat(records).hasSize(ODD.size() + 1);
        for (int at = 0; at < ODD.size(); at++) {
            String cell = records.get(at + 1).get(0);
            assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
            assertThat(cell.startsWith("'") ? cell.substring(1) : cell).isEqualTo(ODD.get(at));
            assertThat(records.get(at + 1).toList().subList(1, 4)).containsExactly("2028-02-29", "3", "Klaar");
        }
    }
}
