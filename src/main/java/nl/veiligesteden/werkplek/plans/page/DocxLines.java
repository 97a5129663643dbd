package nl.veiligesteden.werkplek.plans.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Lines of a Word document: heading styles, lists with their levels, rows of tables; page headers and footers are noise. */
final class DocxLines {

    private static final Pattern HEADING = Pattern.compile("(?:heading|kop|berschrift) ?([1-6])");
    private static final int LONGEST_HEADING = 80;

    private final List<Line> lines = new ArrayList<>();
    private final XWPFDocument document;

    private DocxLines(XWPFDocument document) {
        this.document = document;
    }

    /** Fails on a damaged or protected document in whatever way POI fails. */
    static List<Line> of(byte[] content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            DocxLines reader = new DocxLines(document);
            document.getHeaderList().forEach(reader::noise);
            reader.body(document);
            document.getFooterList().forEach(reader::noise);
            return reader.lines;
        }
    }

    private void noise(IBody part) {
        int before = lines.size();
        body(part);
        lines.subList(before, lines.size()).replaceAll(line -> line.with(Line.Trait.NOISE));
    }

    private void body(IBody body) {
        for (IBodyElement element : body.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraph(paragraph);
                case XWPFTable table -> table.getRows().forEach(this::row);
                case XWPFSDT control -> control.getContent().getText().lines().forEach(text -> add(Line.paragraph(text)));
                default -> { }
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        int heading = headingLevel(paragraph);
        if (heading > 0) {
            add(Line.heading(heading, text));
        } else if (paragraph.getNumID() != null && paragraph.getNumID().signum() > 0) {
            int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
            add(Line.bullet(level + 1, text));
        } else if (isAllBold(paragraph, Words.clean(text))) {
            add(Line.heading(HtmlLines.WEAK_HEADING, text));
        } else {
            text.lines().map(Words::clean).forEach(line -> add(TextLines.unmarked(line)));
        }
    }

    /** Zero for no heading; the title of a document is its first heading. */
    private int headingLevel(XWPFParagraph paragraph) {
        if (paragraph.getStyleID() == null) {
            return 0;
        }
        String style = styleName(paragraph.getStyleID()).toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(style);
        if (heading.find()) {
            return Integer.parseInt(heading.group(1));
        }
        return style.equals("title") || style.equals("titel") ? 1 : 0;
    }

    private String styleName(String id) {
        XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
        return style == null || style.getName() == null ? id : style.getName();
    }

    private void row(XWPFTableRow row) {
        List<String> cells = row.getTableCells().stream().map(XWPFTableCell::getText).map(Words::clean)
                .filter(cell -> !cell.isEmpty()).toList();
        add(Line.paragraph(String.join(cells.size() == 2 ? ": " : " – ", cells)));
    }

    private void add(Line line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private static boolean isAllBold(XWPFParagraph paragraph, String text) {
        return !text.isEmpty() && text.length() <= LONGEST_HEADING && !text.endsWith(".")
                && paragraph.getRuns().stream().filter(run -> !Words.clean(run.text()).isEmpty()).allMatch(XWPFRun::isBold);
    }
}
