package nl.veiligesteden.werkplek.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
    @ValueSource(strings = {"Hengelo", "Łódź, Çelik, ƫ, Ωμέγα, Жанна, ∑ → ✓ 😀", "👩‍👩‍👧 🇳🇱 ∰ 漢字 \u200B\u00AD\u0007 \uFFFD", "<b>&amp;\"' \\ {{gemeente}}"})
    void everyWordIsThereAndItConforms(String odd) throws Exception {
        byte[] pdf = pdf(PaperTest.filled(PaperTest.draft().write(), PaperTest.values(odd, 40)));
        PdfCheck.sound(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Alinea van 40", "Pagina 1 van " + document.getNumberOfPages(), "Stap één");
            assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).startsWith("Brief van");
        }
    }
}
