package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.veiligesteden.werkplek.shared.Moment;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordDocumentTest {

    /** Five megabytes, each paragraph with another number so that it looks like text. */
    private static final String MANY_PARAGRAPHS = IntStream.range(0, 5 * 1024 * 1024 / 20)
            .mapToObj("<w:p w:rsidR=\"%05X\"/>"::formatted).collect(Collectors.joining());

    private final PlanPageReader reader = new PlanPageReader();

    @Test
    void readsHeadingStylesListLevelsAndTables() throws IOException {
        Reading.Read read = (Reading.Read) reader.read(document(), "plan.pdf");

        assertThat(read.page()).isEqualTo(new PlanPage("Hengelo", "De aanpak van Gemeente Hengelo", List.of(
                new TextSection(SectionKind.AMBITION, "Onze ambitie", "Een veilige stad.\n\nVoor iedereen."),
                new ApproachSection("Aanpak", "", List.of(new PillarPart("Tijdens", "hulp bieden", ".", Moment.DURING,
                        List.of(new StrandPart("Training", ";"), new StrandPart("Toezicht", "")))), ""),
                new InvolvedSection("Betrokken partijen", "", List.of(
                        InvolvedLine.listing(InvolvedKind.DEPARTMENTS, "Betrokken afdelingen", List.of("Veiligheid", "Jeugd"))), ""))));
        assertThat(read.skipped()).containsExactly("Concept 3");
        assertThat(read.unplaced()).isEmpty();
    }

    @Test
    void refusesADocumentThatRefersToTheOutside() throws IOException {
        String type = "<!DOCTYPE w:document [<!ENTITY buiten SYSTEM \"file:///etc/hostname\">]>";

        assertThat(reader.read(withDocumentType(document(), ""), "plan.docx")).isInstanceOf(Reading.Read.class);
        assertThat(reader.read(withDocumentType(document(), type), "plan.docx"))
                .isEqualTo(new Reading.Refused(Reading.Reason.UNREADABLE));
    }

    @Test
    void refusesADocumentWhoseTextUnfoldsToFarMore() throws IOException {
        byte[] content = with(document(), "word/document.xml", xml -> xml.replace("<w:body>", "<w:body>" + MANY_PARAGRAPHS));

        assertThat(content.length).isLessThan(2 * 1024 * 1024);
        assertThat(reader.read(content, "plan.docx")).isEqualTo(new Reading.Refused(Reading.Reason.TOO_LARGE));
    }

    @Test
    void readsADocumentWithLargePictures() throws IOException {
        assertThat(reader.read(withPicture(new byte[] {(byte) 0x89, 'P'}, 6), "plan.docx")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void refusesPicturesThatUnfoldToFarMore() throws IOException {
        assertThat(reader.read(withPicture(new byte[] {(byte) 0x89, 'P'}, 51), "plan.docx"))
                .isEqualTo(new Reading.Refused(Reading.Reason.TOO_LARGE));
    }

    @Test
    void refusesALargePictureThatIsText() throws IOException {
        assertThat(reader.read(withPicture(new byte[] {'<', 'w'}, 6), "plan.docx"))
                .isEqualTo(new Reading.Refused(Reading.Reason.TOO_LARGE));
    }

    /** One byte in fifty cannot be foretold, so that it shrinks about as much as the drawings of a real document. */
    private static byte[] withPicture(byte[] start, int megabytes) throws IOException {
        byte[] picture = Arrays.copyOf(start, megabytes * 1024 * 1024);
        Random random = new Random(1);
        for (int at = start.length; at < picture.length; at += 50) {
            picture[at] = (byte) random.nextInt();
        }
        byte[] declared = with(document(), "[Content_Types].xml",
                xml -> xml.replace("</Types>", "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>"));
        return with(declared, "word/media/image1.png", picture);
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Concept 3");
            heading(document, "Titel", "De aanpak van Gemeente Hengelo");
            heading(document, "Kop1", "Onze ambitie");
            document.createParagraph().createRun().setText("Een veilige stad.\nVoor iedereen.");
            XWPFParagraph bold = document.createParagraph();
            bold.createRun().setText("Aanpak");
            bold.getRuns().getFirst().setBold(true);
            bullet(document, 0, "Tijdens: hulp bieden.");
            bullet(document, 1, "Training;");
            bullet(document, 1, "Toezicht");
            heading(document, "Heading1", "Betrokken partijen");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Betrokken afdelingen");
            table.getRow(0).getCell(1).setText("Veiligheid, Jeugd");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void heading(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void bullet(XWPFDocument document, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(BigInteger.ONE);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static byte[] withDocumentType(byte[] document, String type) throws IOException {
        return with(document, "word/document.xml", xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + type)
                .replaceFirst("<w:t>", type.isEmpty() ? "<w:t>" : "<w:t>&buiten;"));
    }

    private static byte[] with(byte[] document, String added, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(added));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] with(byte[] document, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals(name) ? change.apply(content) : content).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
