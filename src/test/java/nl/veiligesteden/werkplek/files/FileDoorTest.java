package nl.veiligesteden.werkplek.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** What comes in by the door, and as what. */
class FileDoorTest {

    @TempDir
    private static Path folder;
    private static IncomingFolder incoming;
    private static FileDoor door;

    @BeforeAll
    static void openTheDoor() throws IOException {
        incoming = new IncomingFolder(folder);
        door = new FileDoor(new ClamAv("", 0), incoming, DataSize.ofMegabytes(1));
    }

    @AfterAll
    static void leavesNoFolder() throws IOException {
        incoming.remove();
        assertThat(folder).isEmptyDirectory();
    }

    /** A file that was let in, with its bytes, which are gone from the disk by then. */
    private record Admitted(AdmittedFile file, byte[] content) {
    }

    @Test
    void takesThePlaceAndTheOwnerOutOfAPhotoAndKeepsWhichSideIsUp() throws IOException {
        byte[] photo = SampleFiles.photo(400, 200);
        assertThat(contains(photo, SampleFiles.LATITUDE)).isTrue();
        Admitted admitted = admit("IMG_1.jpg", photo);
        assertThat(contains(admitted.content(), SampleFiles.LATITUDE)).isFalse();
        assertThat(contains(admitted.content(), SampleFiles.COMMENT.getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(contains(admitted.content(), new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6})).isTrue();
        assertThat(ImageIO.read(new ByteArrayInputStream(admitted.content())).getWidth()).isEqualTo(400);
    }

    @Test
    void leavesOutWhatATelephoneHangsBehindThePicture() throws IOException {
        byte[] photo = SampleFiles.photo(400, 200);
        byte[] film = "ftypmp42 52.2650N 6.7930E".getBytes(StandardCharsets.US_ASCII);
        byte[] moving = Arrays.copyOf(photo, photo.length + film.length);
        System.arraycopy(film, 0, moving, photo.length, film.length);
        byte[] kept = admit("IMG_2.jpg", moving).content();
        assertThat(contains(kept, film)).isFalse();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(ImageIO.read(new ByteArrayInputStream(photo)).getWidth());
    }

    @Test
    void makesASmallPictureThatStandsUpright() throws IOException {
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(admit("IMG_1.jpg", SampleFiles.photo(2000, 1000)).file().thumbnail()));
        assertThat(small.getWidth()).isEqualTo(Thumbnails.SIZE / 2);
        assertThat(small.getHeight()).isEqualTo(Thumbnails.SIZE);
        assertThat(small.getRGB(80, 40) & 0xFF).as("red above").isLessThan(80);
        assertThat(small.getRGB(80, 280) & 0xFF).as("blue beneath").isGreaterThan(180);
    }

    @Test
    void takesTheOwnerOutOfAPng() throws IOException {
        Admitted admitted = admit("kaart.png", SampleFiles.signedPng());
        assertThat(contains(admitted.content(), SampleFiles.COMMENT.getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(ImageIO.read(new ByteArrayInputStream(admitted.content())).getWidth()).isEqualTo(40);
    }

    @Test
    void decodesNoPictureThatSaysItIsBiggerThanAnyCameraMakes() throws IOException {
        assertThat(admit("klein.png", SampleFiles.bomb()).file().thumbnail()).isEmpty();
    }

    @Test
    void decodesNoBigPictureThatIsDrawnInPassesSinceItWouldBeKeptWhole() throws IOException {
        assertThat(admit("passes.jpg", SampleFiles.progressive(64)).file().thumbnail()).isNotEmpty();
        assertThat(admit("passes.jpg", SampleFiles.progressive(4200)).file().thumbnail()).isEmpty();
    }

    @Test
    void recognisesAFileByItsContentAndNamesItSo() throws IOException {
        assertThat(admit("foto.exe", SampleFiles.picture(10, 10, "png")).file().name()).isEqualTo("foto.exe.png");
        assertThat(admit("../../etc/plan.docx", SampleFiles.packed("[Content_Types].xml", "word/document.xml")).file().name()).isEqualTo("plan.docx");
        assertThat(admit("cijfers", SampleFiles.packed("[Content_Types].xml", "xl/workbook.xml")).file().name()).isEqualTo("cijfers.xlsx");
        assertThat(admit("lijst.csv", "naam;aantal\nA;1\n".getBytes(StandardCharsets.UTF_8)).file().mediaType()).isEqualTo("text/plain");
        assertThat(admit("brief.pdf", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1)).file().mediaType()).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @CsvSource({"page.html, <!doctype html><html><script>alert(1)</script></html>", "plaatje.svg, <svg xmlns='http://www.w3.org/2000/svg'/>"})
    void takesNothingThatABrowserWouldRun(String name, String content) {
        assertThatThrownBy(() -> admit(name, content.getBytes(StandardCharsets.UTF_8))).hasMessageContaining("file.refused.kind");
    }

    @Test
    void takesNoProgramWhateverItIsCalledNorADocumentThatRunsOne() throws IOException {
        assertThatThrownBy(() -> admit("vakantie.jpg", SampleFiles.PROGRAM)).isInstanceOf(InvalidInputException.class).hasMessageContaining("file.refused.kind");
        byte[] macros = SampleFiles.packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        assertThatThrownBy(() -> admit("brief.docx", macros)).hasMessageContaining("file.refused.active");
        byte[] archive = SampleFiles.packed("a.exe");
        assertThatThrownBy(() -> admit("brief.docx", archive)).hasMessageContaining("file.refused.kind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [Content_Types].xml | <Types><Override PartName="/word/data.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>
            [Content_Types].xml | <Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>
            word/_rels/document.xml.rels | <r><Relationship Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="data.bin"/></r>
            word/_rels/settings.xml.rels | <r><Relationship Type="http://x/attachedTemplate" TargetMode="External" Target="https://boos.example/a.dotm"/></r>
            word/_rels/settings.xml.rels | <r><Relationship Type="http://x/attachedTemplate" TargetMode="External" Target="file:///\\\\boos\\a.dotm"/></r>
            word/_rels/document.xml.rels | <r><Relationship Type="http://x/oleObject" TargetMode="External" Target="mhtml:https://boos.example/!x"/></r>
            """)
    void takesNoDocumentThatRunsOrFetchesSomething(String part, String content) {
        assertThatThrownBy(() -> admit("brief.docx", SampleFiles.document(part, content))).hasMessageContaining("file.refused.active");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Basic/Standard/Module1.xml | <module/>
            Scripts/python/a.py | print
            content.xml | <a xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0"><script:event-listener/></a>
            meta.xml | <a xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:x="http://www.w3.org/1999/xlink"><meta:template x:href="https://boos.example/a.ott"/></a>
            """)
    void takesNoOpenDocumentThatRunsOrFetchesSomething(String part, String content) {
        assertThatThrownBy(() -> admit("brief.odt", SampleFiles.openDocument(part, content))).hasMessageContaining("file.refused.active");
    }

    @Test
    void takesWhatOfficesReallyWrite() throws IOException {
        String own = "<r><Relationship Type='http://x/attachedTemplate' TargetMode='External' Target='file:///C:\\Sjablonen\\Brief.dotm'/>"
                + "<Relationship Type='http://x/hyperlink' TargetMode='External' Target='https://www.hengelo.example/'/></r>";
        assertThat(admit("brief.docx", SampleFiles.document("word/_rels/settings.xml.rels", own)).file().name()).isEqualTo("brief.docx");
        assertThat(admit("brief.odt", SampleFiles.openDocument("Basic/script-lc.xml", "<libraries/>")).file().name()).isEqualTo("brief.odt");
        assertThatThrownBy(() -> admit("brief.docx", SampleFiles.document("[Content_Types].xml", "geen xml"))).hasMessageContaining("file.refused.unreadable");
    }

    @Test
    void keepsOfAPhotoOnlyWhatIsKnownToBeHarmless() throws IOException {
        byte[] photo = SampleFiles.talkative();
        assertThat(contains(photo, SampleFiles.COMMENT.getBytes(StandardCharsets.US_ASCII))).isTrue();
        byte[] kept = admit("IMG_3.jpg", photo).content();
        assertThat(contains(kept, SampleFiles.COMMENT.getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);
    }

    @Test
    void leavesNoHiddenMarkInAName() throws IOException {
        assertThat(admit("ver\u0085slag\u2028 \u202Etxt.a\u0007.txt", new byte[] {'a'}).file().name()).isEqualTo("verslag txt.a.txt");
    }

    @Test
    void removesWhatAProcessLeftThatWasKilled(@TempDir Path parent) throws IOException {
        Files.writeString(Files.createDirectory(parent.resolve("werkplek-in-dood")).resolve("rauw.tmp"), "rauw");
        IncomingFolder running = new IncomingFolder(parent);
        Path underWay = running.file();
        new IncomingFolder(parent).remove();
        assertThat(parent.resolve("werkplek-in-dood")).doesNotExist();
        assertThat(underWay).exists();
        running.remove();
    }

    @Test
    void takesNothingEmptyTooBigOrBroken() throws IOException {
        assertThatThrownBy(() -> admit("leeg.txt", new byte[0])).hasMessageContaining("file.refused.empty");
        assertThatThrownBy(() -> admit("groot.txt", new byte[1024 * 1024 + 1])).hasMessageContaining("file.refused.size");
        byte[] photo = SampleFiles.photo(40, 40);
        assertThatThrownBy(() -> admit("half.jpg", Arrays.copyOf(photo, 150))).hasMessageContaining("file.refused.damaged");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        long before = left();
        admit("foto.jpg", SampleFiles.photo(40, 40));
        assertThatThrownBy(() -> admit("vakantie.jpg", SampleFiles.PROGRAM)).isInstanceOf(InvalidInputException.class);
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void asksTheScannerAndTakesNoVirusNorAnythingWhileItIsAway() throws IOException {
        FileDoor scanning;
        try (FakeClamd clamd = new FakeClamd()) {
            scanning = new FileDoor(new ClamAv("127.0.0.1", clamd.port()), incoming, DataSize.ofMegabytes(1));
            byte[] clean = "Gewoon een verslag.".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            assertThat(admit(scanning, "verslag.txt", clean).file().scanned()).isTrue();
            assertThatThrownBy(() -> admit(scanning, "verslag.txt", SampleFiles.EICAR)).hasMessageContaining("file.refused.virus");
        }
        assertThatThrownBy(() -> admit(scanning, "verslag.txt", new byte[] {'a'})).hasMessageContaining("file.refused.scanner");
        assertThat(admit("verslag.txt", new byte[] {'a'}).file().scanned()).isFalse();
    }

    private Admitted admit(String name, byte[] content) throws IOException {
        return admit(door, name, content);
    }

    private static Admitted admit(FileDoor door, String name, byte[] content) throws IOException {
        return door.admit(name, new ByteArrayInputStream(content), file -> new Admitted(file, Files.readAllBytes(file.path())));
    }

    private static long left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.count();
        }
    }

    private static boolean contains(byte[] content, byte[] part) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
