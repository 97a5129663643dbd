package nl.veiligesteden.werkplek.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes a template, part by part, in the styles that the workspace brings: so there is one to begin with, in every language. */
public final class TemplateDraft {

    private static final long A4_WIDTH = 11_906;
    private static final long A4_HEIGHT = 16_838;
    private static final long MARGIN = 1_418;
    private static final long MARGIN_TOP = 1_247;
    private static final long MARGIN_FOOT = 567;
    /** What is left between the margins. */
    private static final int LINE = 9_070;

    private final XWPFDocument document = new XWPFDocument();

    public TemplateDraft() {
        try {
            document.createStyles().setStyles(StylesDocument.Factory.parse(open("word-styles.xml")).getStyles());
            document.createNumbering().setNumbering(NumberingDocument.Factory.parse(open("word-numbering.xml")).getNumbering());
        } catch (XmlException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN_TOP));
        margin.setBottom(BigInteger.valueOf(MARGIN_TOP));
        margin.setHeader(BigInteger.valueOf(MARGIN_FOOT));
        margin.setFooter(BigInteger.valueOf(MARGIN_FOOT));
    }

    private static InputStream open(String resource) {
        return TemplateDraft.class.getResourceAsStream(resource);
    }

    public TemplateDraft title(String text) {
        return styled("Title", text);
    }

    public TemplateDraft subtitle(String text) {
        return styled("Subtitle", text);
    }

    /** The name of whoever writes. */
    public TemplateDraft letterhead(String text) {
        return styled("Letterhead", text);
    }

    public TemplateDraft heading(int level, String text) {
        return styled("Heading" + level, text);
    }

    public TemplateDraft line(String text) {
        return styled("Normal", text);
    }

    /** In smaller and softer letters. */
    public TemplateDraft soft(String text) {
        return styled("Soft", text);
    }

    public TemplateDraft bullet(String text) {
        return styled("ListBullet", text);
    }

    /** A line of the reference of a letter: what it is, and it. */
    public TemplateDraft reference(String label, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Reference");
        XWPFRun name = paragraph.createRun();
        name.setText(label + ":");
        name.setStyle("Strong");
        XWPFRun value = paragraph.createRun();
        value.addTab();
        value.setText(text);
        return this;
    }

    private TemplateDraft styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return this;
    }

    /** What stands between is there only if the field has something. */
    public TemplateDraft ifThere(String field, Runnable between) {
        line("{{?heeft_" + field + "}}");
        between.run();
        return line("{{/heeft_" + field + "}}");
    }

    public TemplateDraft ifNotThere(String field, Runnable between) {
        line("{{?geen_" + field + "}}");
        between.run();
        return line("{{/geen_" + field + "}}");
    }

    public TemplateDraft each(String field, Runnable between) {
        line("{{?" + field + "}}");
        between.run();
        return line("{{/" + field + "}}");
    }

    public TemplateDraft field(String name) {
        return line("{{" + name + "}}");
    }

    /** A table with a row for each of a field, its first column twice as wide as the others. @param numbers which columns hold figures */
    public TemplateDraft table(String field, List<String> headers, List<String> columns, Set<Integer> numbers) {
        XWPFTable table = document.createTable(2, headers.size());
        table.setStyleID("TableGrid");
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.setWidth("100%");
        for (int column = 0; column < headers.size(); column++) {
            for (int row = 0; row < 2; row++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                cell.setWidth(String.valueOf(LINE / (columns.size() + 1) * (column == 0 ? 2 : 1)));
                XWPFParagraph words = cell.getParagraphs().getFirst();
                words.createRun().setText(row == 1 ? "[" + columns.get(column) + "]" : headers.get(column) + (column == 0 ? "{{" + field + "}}" : ""));
                if (numbers.contains(column)) {
                    words.setAlignment(ParagraphAlignment.RIGHT);
                }
            }
        }
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).setCantSplitRow(true);
        table.getRow(1).setCantSplitRow(true);
        return this;
    }

    /** Where those who sign write their names, beside each other. */
    public TemplateDraft signatures(String first, String second) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Signature");
        XWPFRun run = paragraph.createRun();
        run.setText(first);
        run.addTab();
        run.setText(second);
        return this;
    }

    /** Where the headings are listed. @param deepest the lowest level that is */
    public TemplateDraft contents(String heading, int deepest) {
        styled("TOCHeading", heading);
        document.createParagraph().getCTP().addNewFldSimple().setInstr("TOC \\o \"1-" + deepest + "\" \\h \\z \\u");
        return this;
    }

    /** @param text how a page is numbered, with {@code {0}} for its number and {@code {1}} for how many there are */
    public TemplateDraft foot(String left, String text) {
        XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Footer");
        XWPFRun begin = paragraph.createRun();
        begin.setText(left);
        begin.addTab();
        for (String part : text.split("(?=\\{[01]})|(?<=\\{[01]})")) {
            switch (part) {
                case "{0}" -> paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
                case "{1}" -> paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
                default -> paragraph.createRun().setText(part);
            }
        }
        return this;
    }

    /** The template as a Word file. */
    public byte[] write() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream(); document) {
            document.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
