package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** What Word makes of a plan: lists by style, tables, text boxes, footnotes and tracked changes, as a document and as HTML. */
class WordFormsTest {

    private static final String MSO = "<p class=MsoListParagraph style='margin-left:%dpt;text-indent:-18pt;mso-list:l0 level%d lfo1'>"
            + "<span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span>%s</p>";
    private static final String INDENTED = "<p style='margin-left:%d.0pt'>- %s</p>";

    private final PlanPageReader reader = new PlanPageReader();

    @Test
    void keepsTheLevelsOfListsThatWordWroteAsParagraphs() {
        for (String html : List.of(MSO.formatted(36, 1, "Vooraf") + MSO.formatted(72, 2, "Inzicht") + MSO.formatted(72, 2, "Inzet") + MSO.formatted(36, 1, "Na"),
                INDENTED.formatted(36, "Vooraf") + INDENTED.formatted(72, "Inzicht") + INDENTED.formatted(72, "Inzet") + INDENTED.formatted(36, "Na"))) {
            Reading.Read read = Lossless.read("<h1>De aanpak van Gemeente Duinrode</h1><h2>Aanpak</h2>" + html);
            ApproachSection approach = SeedPagesTest.section(read.page(), ApproachSection.class);

            assertThat(approach.pillars()).extracting(PillarPart::name).containsExactly("Vooraf", "Na");
            assertThat(approach.pillars().getFirst().strands()).extracting(StrandPart::text).containsExactly("Inzicht", "Inzet");
        }
    }

    @Test
    void takesARowOfATableForAnItem() {
        Reading.Read read = Lossless.read("<h2>Activiteiten</h2><p>Dit doen we.</p><table><tr><th>Wat</th><th>Waar</th><th>Wie</th></tr>"
                + "<tr><td><p>Nachtlopers</p></td><td><p>Plein</p></td><td><p>Vrijwilligers</p><p>en portiers</p></td></tr><tr><td>Les</td><td>School</td><td></td></tr></table>");

        assertItemsOfTheTable(read);
    }

    @Test
    void readsATableForTheLooksAsWhatStandsInIt() {
        Reading.Read read = Lossless.read("<table><tr><td><h2>Acties</h2><ul><li>Licht</li><li>Toezicht</li></ul></td></tr></table>");

        assertThat(SeedPagesTest.section(read.page(), ItemsSection.class).items()).extracting(ItemPart::title).containsExactly("Licht", "Toezicht");
    }

    @Test
    void takesARowOfATableInADocumentForAnItem() throws IOException {
        assertItemsOfTheTable(read(document(document -> {
            document.createParagraph().createRun().setText("Activiteiten");
            document.createParagraph().createRun().setText("Dit doen we.");
            XWPFTable table = document.createTable(3, 3);
            String[][] texts = {{"Wat", "Waar", "Wie"}, {"Nachtlopers", "Plein", "Vrijwilligers"}, {"Les", "School", ""}};
            for (int row = 0; row < 3; row++) {
                for (int cell = 0; cell < 3; cell++) {
                    XWPFParagraph paragraph = table.getRow(row).getCell(cell).getParagraphs().getFirst();
                    paragraph.createRun().setText(texts[row][cell]);
                    paragraph.getRuns().getFirst().setBold(row == 0);
                }
            }
            table.getRow(1).getCell(2).addParagraph().createRun().setText("en portiers");
        })));
    }

    private static void assertItemsOfTheTable(Reading.Read read) {
        ItemsSection section = SeedPagesTest.section(read.page(), ItemsSection.class);
        assertThat(section.intro()).isEqualTo("Dit doen we.\n\nWat – Waar – Wie");
        assertThat(section.items()).containsExactly(new ItemPart("Nachtlopers", "Plein – Vrijwilligers en portiers", ""), new ItemPart("Les", "School", ""));
    }

    @Test
    void keepsTheLevelsOfListsByStyle() throws IOException {
        Reading.Read read = read(document(document -> {
            style(document, "Lijstopsomteken", "List Bullet");
            style(document, "Lijstopsomteken2", "List Bullet 2");
            document.createParagraph().createRun().setText("Aanpak");
            paragraph(document, "Lijstopsomteken", "Vooraf");
            paragraph(document, "Lijstopsomteken2", "Inzicht");
            paragraph(document, "Lijstopsomteken", "Na");
        }));
        ApproachSection approach = SeedPagesTest.section(read.page(), ApproachSection.class);

        assertThat(approach.pillars()).extracting(PillarPart::name).containsExactly("Vooraf", "Na");
        assertThat(approach.pillars().getFirst().strands()).extracting(StrandPart::text).containsExactly("Inzicht");
    }

    @Test
    void leavesOutWhatWasDeletedAndTellsOfIt() throws IOException {
        Reading.Read read = read(body("<w:p><w:r><w:t>Ambitie</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">Een veilige </w:t></w:r>"
                + "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>grote</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>mooie</w:t></w:r></w:ins>"
                + "<w:r><w:t xml:space=\"preserve\"> stad.</w:t></w:r></w:p>"));

        assertThat(read.page().sections()).containsExactly(new TextSection(SectionKind.AMBITION, "Ambitie", "Een veilige mooie stad."));
        assertThat(read.guesses()).contains(new Guess(GuessKind.DELETED, "", "grote"));
    }

    @Test
    void takesATextBoxForAParagraphOfItsOwn() throws IOException {
        String box = "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r><w:t>Meld het altijd.</w:t></w:r></w:p>"
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        Reading.Read read = read(body("<w:p><w:r><w:t>Activiteiten</w:t></w:r></w:p><w:p><w:r><w:t>- Les op school</w:t></w:r>" + box + "</w:p>"
                + "<w:p><w:r><w:t>- Nachtlopers</w:t></w:r></w:p>"));
        ItemsSection section = SeedPagesTest.section(read.page(), ItemsSection.class);

        assertThat(section.items()).extracting(ItemPart::title).containsExactly("Les op school", "Nachtlopers");
        assertThat(section.closing()).isEqualTo("Meld het altijd.");
    }

    @Test
    void keepsAFootnoteBesideTheText() throws IOException {
        Reading.Read read = read(document(document -> {
            document.createParagraph().createRun().setText("Activiteiten");
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText("- Les op school");
            document.createFootnotes();
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("Op alle scholen in Duinrode.");
            first.addFootnoteReference(note);
            document.createParagraph().createRun().setText("- Nachtlopers");
        }));

        assertThat(SeedPagesTest.section(read.page(), ItemsSection.class).items()).extracting(ItemPart::title).containsExactly("Les op school", "Nachtlopers");
        assertThat(read.unplaced()).containsExactly("Op alle scholen in Duinrode.");
    }

    private Reading.Read read(byte[] document) {
        return (Reading.Read) reader.read(document, "plan.docx");
    }

    private interface Content {
        void into(XWPFDocument document);
    }

    private static byte[] document(Content content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.into(document);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void style(XWPFDocument document, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    /** A document with that body, as Word writes it and POI's model does not. */
    private static byte[] body(String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] empty = document(document -> document.createParagraph().createRun().setText("LEEG"));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(empty)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals("word/document.xml") ? content.replaceFirst("<w:p>.*</w:p>", xml) : content).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
