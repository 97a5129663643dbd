package nl.veiligesteden.werkplek.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.files.SampleFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF holds the words of its Word document, can be read out, and is as it has to be kept. */
class PdfTest {

    static byte[] pdf(byte[] docx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(new ByteArrayInputStream(docx), PaperTest.FACTS, "Pagina {0} van {1}", out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hengelo", "Łódź, Çelik, ƫ, Ωμέγα, Жанна, ∑ → ✓ 😀", "👩‍👩‍👧 🇳🇱 ∰ 漢字 \u200B\u00AD\u0007 \uFFFD", "<b>&amp;\"' \\ {{gemeente}}", "Buurt מרכז en مرحبا بكم 12"})
    void everyWordIsThereAndItConforms(String odd) throws Exception {
        byte[] pdf = pdf(PaperTest.filled(PaperTest.draft().write(), PaperTest.values(odd, 40)));
        PdfCheck.sound(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            // The table of contents says on which page each of the headings is.
            assertThat(Pattern.compile("\\.{3}\\s*([2-9]|\\d\\d)\\b").matcher(text).results().count()).isGreaterThan(40);
            assertThat(text).contains("Alinea van 40", "Pagina 1 van " + document.getNumberOfPages(), "Stap één");
            assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).startsWith("Brief van");
        }
    }

    /** What is written from right to left stands so, in letters that hold together; read aloud it is the text that was typed. */
    @Test
    void whatIsWrittenFromRightToLeftStandsSo() throws Exception {
        byte[] pdf = pdf(PaperTest.filled(PaperTest.draft().write(), PaperTest.values("Wijk مرحبا en שלום", 2)));
        PdfCheck.sound(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)).contains("مرحبا", "שלום");
        }
    }

    /** A municipality's own letterhead and address stand on each sheet of the PDF too; Word's page numbers don't. */
    @Test
    void whatStandsAboveAndBelowEachSheetIsTakenOver() throws Exception {
        byte[] docx;
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(PaperTest.filled(PaperTest.draft().write(), PaperTest.values("Hengelo", 40))))) {
            XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
            header.createParagraph().createRun().setText("Gemeente Łódź");
            header.createParagraph().createRun().addPicture(new ByteArrayInputStream(SampleFiles.photo(300, 90)), Document.PICTURE_TYPE_JPEG, "logo.jpg", Units.toEMU(150), Units.toEMU(45));
            XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
            footer.createParagraph().createRun().setText("Postbus 18, 7550 AA");
            footer.createParagraph().getCTP().addNewFldSimple().setInstr("PAGE");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            docx = out.toByteArray();
        }
        byte[] pdf = pdf(docx);
        PdfCheck.sound(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper sheet = new PDFTextStripper();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                sheet.setStartPage(number);
                sheet.setEndPage(number);
                assertThat(sheet.getText(document)).contains("Gemeente Łódź", "Postbus 18, 7550 AA", "Pagina " + number + " van");
                assertThat(document.getPage(number - 1).getResources().getXObjectNames()).isNotEmpty();
            }
        }
    }
}
