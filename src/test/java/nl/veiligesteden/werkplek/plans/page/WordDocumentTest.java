package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                String changed = entry.getName().equals("word/document.xml")
                        ? content.replaceFirst("(<\\?xml[^>]*>)?", "$1" + type).replaceFirst("<w:t>", type.isEmpty() ? "<w:t>" : "<w:t>&buiten;") : content;
                out.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
