package nl.veiligesteden.werkplek.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.veiligesteden.werkplek.papers.TemplateFault.Kind;
import nl.veiligesteden.werkplek.papers.TemplateFault.Part;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a template is named, with its place, before anything is made with it. */
class TemplateFaultsTest {

    private static final byte[] PIXEL = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** Each with the kind of fault that it is an example of. */
    static Stream<Arguments> wrong() throws IOException {
        return Stream.of(
                Arguments.of(Kind.UNREADABLE, "no zip at all".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(Kind.UNREADABLE, new byte[0]),
                Arguments.of(Kind.UNREADABLE, zip(Map.of("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Types>&e;</Types>"))),
                Arguments.of(Kind.TOO_LARGE, new byte[WordTemplate.MOST_BYTES + 1]),
                Arguments.of(Kind.TOO_LARGE, bomb()),
                Arguments.of(Kind.MACRO, changed("[Content_Types].xml", xml -> xml.replace("wordprocessingml.document.main", "wordprocessingml.document.macroEnabled.main").replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.macroEnabled", "application/vnd.ms-word.document.macroEnabled"))),
                Arguments.of(Kind.OUTSIDE, changed("word/_rels/document.xml.rels", xml -> xml.replace("</Relationships>",
                        "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"https://elsewhere.example/x.png\" TargetMode=\"External\"/></Relationships>"))),
                Arguments.of(Kind.OUTSIDE, changed("word/document.xml", xml -> xml.replace("<w:t>gewoon</w:t>", "<w:instrText> INCLUDEPICTURE \"https://elsewhere.example/x.png\" </w:instrText>"))),
                Arguments.of(Kind.UNKNOWN_FIELD, line("{{gemeentenaam}}")),
                Arguments.of(Kind.UNKNOWN_FIELD, line("{{titel}} buiten de herhaling")),
                Arguments.of(Kind.UNKNOWN_FIELD, line("{{gemeente.getClass()}}")),
                Arguments.of(Kind.UNKNOWN_FIELD, line("{{}}")),
                Arguments.of(Kind.UNCLOSED, line("{{gemeente")),
                Arguments.of(Kind.UNCLOSED, line("gemeente}}")),
                Arguments.of(Kind.NO_END, line("{{?acties}} {{titel}}")),
                Arguments.of(Kind.NO_BEGINNING, line("{{/acties}}")),
                Arguments.of(Kind.CROSSING, cell("{{?acties}}")),
                Arguments.of(Kind.UNKNOWN_SIGN, line("{{@gemeente}}")),
                Arguments.of(Kind.UNKNOWN_SIGN, line("{{+samenvatting}}")),
                Arguments.of(Kind.NOT_ALONE, line("Zie {{samenvatting}}")),
                Arguments.of(Kind.NOT_ALONE, cell("{{samenvatting}}")),
                Arguments.of(Kind.NO_ROW, line("{{acties}}")),
                Arguments.of(Kind.NO_ROW, cell("{{acties}}")),
                Arguments.of(Kind.NO_REPEAT, line("{{?gemeente}}x{{/gemeente}}")),
                Arguments.of(Kind.UNREACHABLE, changed("word/document.xml", xml -> xml.replace("<w:p>", "<w:sdt><w:sdtContent><w:p><w:r><w:t>{{gemeente}}</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p>"))),
                Arguments.of(Kind.TOO_MANY_FIELDS, line("{{gemeente}} ".repeat(1_001))),
                Arguments.of(Kind.NO_ALT_TEXT, picture()));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void namesTheFault(Kind kind, byte[] template) {
        assertThat(new WordTemplate(template).check(PaperTest.FIELDS)).extracting(TemplateFault::kind).contains(kind);
    }

    @Test
    void everyKindOfFaultHasAnExample() throws IOException {
        Set<Kind> shown = wrong().map(example -> (Kind) example.get()[0]).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(EnumSet.allOf(Kind.class));
    }

    @Test
    void saysWhere() throws IOException {
        TemplateFault fault = new WordTemplate(cell("Wat {{?acties}} is dat")).check(PaperTest.FIELDS).getFirst();
        assertThat(fault).extracting(TemplateFault::what, TemplateFault::nearby).containsExactly("acties", "Wat {{?acties}} is dat");
        assertThat(fault.place()).isEqualTo(new TemplateFault.Place(Part.TABLE, 1, 1, 1));
        assertThat(new WordTemplate(line("{{gemeente")).check(PaperTest.FIELDS).getFirst().place()).isEqualTo(new TemplateFault.Place(Part.BODY, 2, 0, 0));
    }

    /** A list within itself is no list, and what becomes too long is not made. */
    @Test
    void noRepeatFillsTheMemory() {
        assertThat(new WordTemplate(line("{{?acties}}{{?acties}}{{titel}}{{/acties}}{{/acties}}")).check(PaperTest.FIELDS)).extracting(TemplateFault::kind).contains(Kind.UNKNOWN_FIELD);
        TemplateDraft many = new TemplateDraft();
        for (int repeat = 0; repeat < 200; repeat++) {
            many.each("acties", () -> many.field("verhaal").line("{{titel}}"));
        }
        byte[] template = many.write();
        assertThat(new WordTemplate(template).check(PaperTest.FIELDS)).isEmpty();
        assertThatThrownBy(() -> new WordTemplate(template).fill(PaperTest.FIELDS, PaperTest.values("x", 400), PaperTest.FACTS, OutputStream.nullOutputStream()))
                .isInstanceOf(WordTemplate.TooMuchException.class);
    }

    private interface Change {
        String of(String xml);
    }

    private static byte[] line(String text) {
        return new TemplateDraft().line("gewoon").line(text).write();
    }

    private static byte[] cell(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createTable(1, 1).getRow(0).getCell(0).getParagraphs().getFirst().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture() throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().addPicture(new ByteArrayInputStream(PIXEL), Document.PICTURE_TYPE_PNG, "", Units.toEMU(10), Units.toEMU(10));
            document.write(out);
            return out.toByteArray();
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bomb() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 70; megabyte++) {
                zip.write(nothing);
            }
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
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

    /** A sound template with one part put otherwise. */
    private static byte[] changed(String part, Change change) throws IOException {
        byte[] sound = line("gewoon");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound)); ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
            boolean found = false;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String before = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String after = entry.getName().equals(part) ? change.of(before) : before;
                found |= !after.equals(before);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(after.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            assertThat(found).as("changed " + part).isTrue();
            return out.toByteArray();
        }
    }
}
