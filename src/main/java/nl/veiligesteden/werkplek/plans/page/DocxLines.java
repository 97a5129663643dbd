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

/**
 * Lines of a Word document: heading styles, lists with their levels, rows of tables; page headers and footers are noise. A text box
 * is a paragraph, after the list that it may stand in; a footnote stands aside, and what was deleted is told of.
 */
final class DocxLines {

    private static final Pattern HEADING = Pattern.compile("(?:heading|kop|berschrift) ?([1-6])");
    private static final int LONGEST_HEADING = 80;

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> boxes = new ArrayList<>();
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
            reader.addBoxes();
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
                case XWPFTable table -> table(table);
                case XWPFSDT control -> control.getContent().getText().lines().forEach(text -> add(Line.paragraph(text)));
                default -> { }
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        DocxText content = DocxText.of(document, paragraph);
        String text = content.text();
        int heading = headingLevel(paragraph);
        int list = DocxLists.level(document, paragraph);
        if (heading > 0) {
            add(Line.heading(heading, text));
        } else if (list > 0) {
            add(Line.bullet(list, text));
        } else if (isAllBold(paragraph, Words.clean(text))) {
            add(Line.heading(HtmlLines.WEAK_HEADING, text));
        } else {
            text.lines().map(Words::clean).forEach(line -> add(TextLines.unmarked(line)));
        }
        hangOn(content);
    }

    private void hangOn(DocxText content) {
        content.boxes.forEach(box -> boxes.add(Line.paragraph(box)));
        content.notes.forEach(note -> lines.add(Line.paragraph(note).with(Line.Trait.ASIDE)));
        content.deleted.forEach(text -> lines.add(Line.paragraph(text).with(Line.Trait.DELETED)));
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

    private void table(XWPFTable table) {
        for (int at = 0; at < table.getNumberOfRows(); at++) {
            XWPFTableRow row = table.getRow(at);
            if (row.getTableCells().size() == 1) {
                body(row.getTableCells().getFirst());
            } else {
                row(row, at == 0 && (row.isRepeatHeader() || row.getTableCells().stream().allMatch(DocxLines::isAllBold)));
            }
        }
    }

    private void row(XWPFTableRow row, boolean headings) {
        List<String> cells = row.getTableCells().stream().map(this::words).filter(cell -> !cell.isEmpty()).toList();
        add(TableRows.line(cells, headings));
    }

    private String words(XWPFTableCell cell) {
        List<String> words = new ArrayList<>();
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            DocxText content = DocxText.of(document, paragraph);
            words.add(content.text());
            hangOn(content);
        }
        cell.getTables().forEach(nested -> nested.getRows().forEach(row -> row.getTableCells().forEach(inner -> words.add(words(inner)))));
        return Words.clean(String.join(" ", words));
    }

    private void add(Line line) {
        if (!line.isBlank()) {
            if (!line.isBullet()) {
                addBoxes();
            }
            lines.add(line);
        }
    }

    private void addBoxes() {
        lines.addAll(boxes);
        boxes.clear();
    }

    private static boolean isAllBold(XWPFTableCell cell) {
        return cell.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> !Words.clean(run.text()).isEmpty()).allMatch(XWPFRun::isBold);
    }

    private static boolean isAllBold(XWPFParagraph paragraph, String text) {
        return !text.isEmpty() && text.length() <= LONGEST_HEADING && !text.endsWith(".")
                && paragraph.getRuns().stream().filter(run -> !Words.clean(run.text()).isEmpty()).allMatch(XWPFRun::isBold);
    }
}
