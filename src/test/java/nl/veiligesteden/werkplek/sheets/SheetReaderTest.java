package nl.veiligesteden.werkplek.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.veiligesteden.werkplek.sheets.SheetRefusedException.Reason;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that people bring, from whatever program, and files that are no tables. */
class SheetReaderTest {

    private static final List<String> ODD = List.of("=1+1", "+31 inzet", "- schouw", "@daar", "'s avonds", "''", "1-2", "00123", "3/4", "\ttab", "Łódź, Çelik, ƫ 🙂", "\"aanhaling\"; =1+1", "regel\nregel", "a\u000Bb",
            "a\u001Fb", "zacht\u00ADstreepje", "vast\u00A0wit", "_x000A_", "＝1+1", " eromheen ", "<b>&amp;</b>", "terug\r\nloop");

    @TempDir
    private Path folder;

    private ReadTable read(byte[] content) throws IOException, SheetRefusedException {
        return SheetReader.read(Files.write(folder.resolve("file"), content));
    }

    private static byte[] written(SheetFormat format) throws IOException {
        Sheet<String> sheet = new Sheet<>("Onderdelen", List.of(SheetColumn.of("Titel", 30, text -> text), SheetColumn.of("Datum", 12, text -> LocalDate.of(2028, 2, 29)), SheetColumn.of("Getal", 8, text -> 60)),
                List.of("Uitleg"), "Uitleg", "Keuzes", take -> take.accept(ODD));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(sheet, out);
        return out.toByteArray();
    }

    @Test
    void whatWasGivenOutComesBackLetterForLetter() throws Exception {
        for (SheetFormat format : SheetFormat.values()) {
            ReadTable table = read(written(format));
            assertThat(table.headers()).containsExactly("Titel", "Datum", "Getal");
            assertThat(table.rows().stream().map(row -> row.cell(0).text())).as(format.name()).containsExactlyElementsOf(ODD);
            assertThat(table.rows()).allMatch(row -> row.cell(1).text().equals("2028-02-29") && row.cell(2).text().equals("60"));
        }
        assertThat(read(written(SheetFormat.XLSX)).rows()).allMatch(row -> row.cell(1).date().equals(LocalDate.of(2028, 2, 29)));
    }

    @Test
    void readsWhatOtherProgramsWrite() throws Exception {
        assertThat(read("Titel;Plaats\r\nCafé;Łódź\r\n".getBytes(StandardCharsets.UTF_8)).rows().getFirst().cell(1).text()).isEqualTo("Łódź");
        assertThat(read("Titel;Plaats\r\nCafé;Súdwest\r\n".getBytes(Charset.forName("windows-1252"))).rows().getFirst().cell(0).text()).isEqualTo("Café");
        assertThat(read("Titel\tPlaats\nA, b\tc;d\n".getBytes(StandardCharsets.UTF_8)).rows().getFirst().cell(1).text()).isEqualTo("c;d");
        assertThat(read("Titel,Plaats\n\"A, b\",c\n".getBytes(StandardCharsets.UTF_8)).rows().getFirst().cell(0).text()).isEqualTo("A, b");
    }

    @Test
    void rowsWithoutAnythingAreLeftAsideHoweverManyThereAre() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Titel");
            IntStream.rangeClosed(1, 60_000).forEach(row -> sheet.createRow(row).createCell(0).setBlank());
            sheet.createRow(1_048_575).createCell(0).setCellValue("De laatste");
            ReadTable table = read(bytes(book));
            assertThat(table.rows()).singleElement().satisfies(row -> assertThat(ReadTable.address(0, row.number())).isEqualTo("A1048576"));
        }
    }

    static Stream<Arguments> refused() throws Exception {
        return Stream.of(
                Arguments.of(Reason.TOO_LARGE, new byte[SheetReader.MOST_BYTES + 1]),
                Arguments.of(Reason.TOO_LARGE, zip(Map.of("xl/workbook.xml", "x".repeat(130 * 1024 * 1024)))),
                Arguments.of(Reason.ENCRYPTED, encrypted()),
                Arguments.of(Reason.OLD_EXCEL, old()),
                Arguments.of(Reason.MACRO, zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x"))),
                Arguments.of(Reason.UNREADABLE, zip(Map.of("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><workbook>&e;</workbook>"))),
                Arguments.of(Reason.UNREADABLE, zip(Map.of("word/document.xml", "<document/>"))),
                Arguments.of(Reason.UNREADABLE, zip(Map.of("xl/workbook.xml", "<workbook>"))),
                Arguments.of(Reason.UNREADABLE, new byte[] {'%', 'P', 'D', 'F', 0, 1, 2}),
                Arguments.of(Reason.UNREADABLE, "Titel\n\"nooit gesloten".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(Reason.EMPTY, new byte[0]),
                Arguments.of(Reason.EMPTY, bytes(emptyBook())),
                Arguments.of(Reason.TOO_MANY_ROWS, ("Titel\n" + "x\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(Reason.TOO_MANY_COLUMNS, wide()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhyItDoesNotReadAFile(Reason reason, byte[] content) {
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(SheetRefusedException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void everyReasonHasAnExample() throws Exception {
        Set<Reason> shown = refused().map(example -> (Reason) example.get()[0]).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(EnumSet.allOf(Reason.class));
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static XSSFWorkbook emptyBook() {
        XSSFWorkbook book = new XSSFWorkbook();
        book.createSheet();
        return book;
    }

    private static byte[] wide() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet().createRow(0);
            IntStream.range(0, 16_384).forEach(column -> row.createCell(column).setCellValue("Kolom"));
            return bytes(book);
        }
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("Titel");
            return bytes(book);
        }
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem(); XSSFWorkbook book = emptyBook()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(file)) {
                out.write(bytes(book));
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            file.writeFilesystem(all);
            return all.toByteArray();
        }
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        }
    }
}
