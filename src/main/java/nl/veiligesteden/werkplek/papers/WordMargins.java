package nl.veiligesteden.werkplek.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * What stands above and below the text on each sheet of a Word document, such as a letterhead with a logo. A line with a page number is left aside: a PDF numbers its sheets itself.
 *
 * @param first on the first sheet; null for the same as on the others
 * @param head on the others; null for nothing
 * @param foot null for nothing
 */
record WordMargins(Part first, Part head, Part foot) {

    private static final double LINE = 15;
    private static final double HIGHEST = 230;
    private static final double WIDEST = 460;
    private static final Pattern NUMBERED = Pattern.compile("(instrText[^>]*>|instr=\")[^<\"]*\\b(PAGE|NUMPAGES)\\b");
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int LONGEST = 2_000;
    private static final Set<String> DRAWN = Set.of("png", "jpg", "jpeg", "gif");

    /** @param height in points, as far as it can be told */
    record Part(Element content, double height) {
    }

    static WordMargins read(InputStream docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(docx)) {
            XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();
            if (policy == null) {
                return new WordMargins(null, null, null);
            }
            CTSectPr section = document.getDocument().getBody().getSectPr();
            boolean firstDiffers = section != null && section.isSetTitlePg() && policy.getFirstPageHeader() != null;
            return new WordMargins(firstDiffers ? part(policy.getFirstPageHeader()) : null, part(policy.getDefaultHeader()), part(policy.getDefaultFooter()));
        }
    }

    private static Part part(XWPFHeaderFooter from) {
        if (from == null) {
            return null;
        }
        Element content = new Element("div");
        double height = add(from.getBodyElements(), content);
        return content.childrenSize() == 0 ? null : new Part(content, Math.min(HIGHEST, height));
    }

    /** @return how high it is */
    private static double add(List<IBodyElement> elements, Element to) {
        double height = 0;
        for (IBodyElement element : elements) {
            height += switch (element) {
                case XWPFParagraph paragraph -> paragraph(paragraph, to);
                case XWPFTable table -> table.getRows().stream().mapToDouble(row -> row(row.getTableCells(), to)).sum();
                default -> 0;
            };
        }
        return height;
    }

    private static double row(List<XWPFTableCell> cells, Element to) {
        Element row = new Element("div").addClass("row");
        double height = 0;
        for (XWPFTableCell cell : cells) {
            Element box = row.appendElement("div").attr("style", "width: " + 99 / cells.size() + "%");
            height = Math.max(height, add(cell.getBodyElements(), box));
        }
        if (row.select("p").isEmpty()) {
            return 0;
        }
        to.appendChild(row);
        return height;
    }

    private static double paragraph(XWPFParagraph from, Element to) {
        if (NUMBERED.matcher(from.getCTP().xmlText()).find()) {
            return 0;
        }
        Element line = new Element("p");
        String side = from.getAlignment() == ParagraphAlignment.CENTER ? "center" : from.getAlignment() == ParagraphAlignment.RIGHT || from.getAlignment() == ParagraphAlignment.END ? "right" : "left";
        line.attr("style", "text-align: " + side);
        double height = 0;
        for (XWPFRun run : from.getRuns()) {
            for (XWPFPicture picture : run.getEmbeddedPictures()) {
                height = Math.max(height, picture(picture, line));
            }
        }
        String text = from.getText().replace('\t', ' ').strip();
        if (!text.isEmpty()) {
            line.appendText(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            height += LINE;
        }
        if (line.childNodeSize() > 0) {
            to.appendChild(line);
        }
        return height;
    }

    /** @return how high it is; nothing for what can't be drawn */
    private static double picture(XWPFPicture picture, Element line) {
        if (picture.getPictureData() == null || picture.getPictureData().getData().length > MOST_BYTES) {
            return 0;
        }
        String kind = picture.getPictureData().suggestFileExtension().toLowerCase(Locale.ROOT);
        double width = Math.min(WIDEST, picture.getWidth());
        double height = Math.min(HIGHEST, picture.getDepth());
        if (!DRAWN.contains(kind) || width <= 0 || height <= 0) {
            return 0;
        }
        line.appendElement("img").attr("src", "data:image/" + (kind.equals("jpg") ? "jpeg" : kind) + ";base64," + Base64.getEncoder().encodeToString(picture.getPictureData().getData()))
                .attr("alt", picture.getDescription() == null ? "" : picture.getDescription()).attr("style", "width: " + width + "pt; height: " + height + "pt");
        return height;
    }
}
