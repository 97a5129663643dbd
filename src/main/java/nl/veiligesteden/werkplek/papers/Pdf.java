package nl.veiligesteden.werkplek.papers;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.zwobble.mammoth.DocumentConverter;

/**
 * A Word document as PDF: the same words in the same order, tagged for screen readers and made to be kept. Conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
 * What stands above and below each sheet of the Word document stands there too, but for page numbers, which a PDF has of its own.
 */
public final class Pdf {

    /** Word's names of styles; what is a title there is the heading of the whole here. */
    private static final String STYLES = String.join("\n", "p[style-name='Title'] => h1:fresh", "p[style-name='heading 1'] => h2:fresh", "p[style-name='heading 2'] => h3:fresh",
            "p[style-name='heading 3'] => h4:fresh", "p[style-name='heading 4'] => h5:fresh", "p[style-name='heading 5'] => h6:fresh", "p[style-name='heading 6'] => h6:fresh",
            "p[style-name='Subtitle'] => p.subtitle:fresh", "p[style-name='Letterhead'] => p.letterhead:fresh", "p[style-name='Reference'] => p.reference:fresh",
            "p[style-name='Soft'] => p.soft:fresh", "p[style-name='Signature'] => p.signature:fresh", "p[style-name='TOC Heading'] => p.toc-heading:fresh", "p[style-name='toc 1'] => p.toc:fresh", "p[style-name='toc 2'] => p.toc.toc-2:fresh",
            "p[style-name='List Bullet'] => ul > li:fresh", "p[style-name='List Bullet 2'] => ul > li > ul > li:fresh");
    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d., ]*%?");
    /** In points. */
    private static final double LEAST_TOP = 62;
    private static final double ABOVE_TEXT = 48;
    private static final String STYLESHEET = read("pdf.css");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {
    }

    /** @param pageOf how a page number is said, with {@code {0}} for the number and {@code {1}} for how many there are */
    public static void write(InputStream docx, PaperFacts facts, String pageOf, OutputStream to) throws IOException {
        byte[] word = docx.readAllBytes();
        Document page = Jsoup.parse(new DocumentConverter().addStyleMap(STYLES).convertToHtml(new ByteArrayInputStream(word)).getValue());
        WordMargins margins = WordMargins.read(new ByteArrayInputStream(word));
        page.outputSettings().prettyPrint(false);
        page.selectFirst("html").attr("lang", facts.language().toLanguageTag());
        head(page, facts, pageOf, margins);
        levels(page);
        page.select("table").forEach(Pdf::table);
        page.select(".signature").forEach(line -> {
            String[] names = line.wholeText().split("\t");
            line.empty();
            Stream.of(names).forEach(name -> line.appendElement("span").text(name));
        });
        places(page);
        page.select(".toc > a[href]").forEach(link -> link.after(new Element("span").addClass("page").attr("href", link.attr("href"))));
        page.select("img").forEach(image -> image.attr("alt", image.attr("alt").isBlank() ? "–" : image.attr("alt")));
        bookmarks(page);
        margins(page, margins);
        NodeTraversor.traverse((node, depth) -> draw(node), page.body());
        render(page, pageOf, to);
    }

    private static void head(Document page, PaperFacts facts, String pageOf, WordMargins margins) {
        String title = PdfFonts.drawable(facts.title()).replaceAll("\\s+", " ").strip();
        page.title(title);
        page.head().appendElement("meta").attr("name", "author").attr("content", facts.author());
        page.head().appendElement("meta").attr("name", "description").attr("content", title);
        page.head().appendElement("meta").attr("name", "subject").attr("content", title);
        page.head().appendElement("style").appendChild(new DataNode(STYLESHEET.replace("FAMILIES", PdfFonts.FAMILIES).replace("TITLE", quoted(shortened(title)))
                .replace("PAGE_OF", quoted(pageOf).replace("{0}", "\" counter(page) \"").replace("{1}", "\" counter(pages) \"")) + sheets(margins)));
    }

    /** The room that is kept above the text for what stands there on each sheet. */
    private static String sheets(WordMargins margins) {
        StringBuilder rules = new StringBuilder();
        if (margins.head() != null) {
            rules.append("@page { margin-top: ").append(top(margins.head())).append("pt; @top-left { content: element(head); width: 100%; } }\n");
        }
        if (margins.first() != null) {
            rules.append("@page:first { margin-top: ").append(top(margins.first())).append("pt; @top-left { content: element(first); width: 100%; } }\n");
        }
        if (margins.foot() != null) {
            rules.append("@page { @bottom-left { content: element(foot); } }\n");
        }
        return rules.toString();
    }

    private static long top(WordMargins.Part part) {
        return Math.round(Math.max(LEAST_TOP, part.height() + ABOVE_TEXT));
    }

    /** What stands on each sheet comes first, where it is taken from. */
    private static void margins(Document page, WordMargins margins) {
        Map<String, WordMargins.Part> parts = new LinkedHashMap<>();
        parts.put("foot", margins.foot());
        parts.put("head", margins.head());
        parts.put("first", margins.first());
        parts.forEach((name, part) -> {
            if (part != null) {
                page.body().prependChild(part.content().addClass("sheet").attr("style", "position: running(" + name + ")"));
            }
        });
    }

    private static String shortened(String title) {
        return title.length() <= 90 ? title : title.substring(0, 89).strip() + "…";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** No level of heading is left out. */
    private static void levels(Document page) {
        int[] stack = new int[7];
        int depth = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            while (depth > 0 && stack[depth] >= level) {
                depth--;
            }
            stack[++depth] = level;
            heading.tagName("h" + depth);
        }
    }

    /** Each cell has its heading, or it is no table. */
    private static void table(Element table) {
        if (table.select("th").isEmpty()) {
            if (table.select("tr").size() < 2) {
                table.select("td").forEach(cell -> table.before(new Element("div").html(cell.html())));
                table.remove();
                return;
            }
            table.selectFirst("tr").select("td").forEach(cell -> cell.tagName("th"));
        }
        table.select("th").forEach(cell -> cell.attr("scope", "col"));
        int columns = table.selectFirst("tr").childrenSize();
        for (int column = 0; column < columns; column++) {
            List<Element> cells = cells(table, column);
            if (!cells.isEmpty() && cells.stream().allMatch(cell -> FIGURE.matcher(cell.text()).matches())) {
                cells.forEach(cell -> cell.addClass("figure"));
                table.select("th").get(column).addClass("figure");
            }
        }
    }

    private static List<Element> cells(Element table, int column) {
        return table.select("tr").stream().filter(row -> !row.select("td").isEmpty() && column < row.childrenSize()).map(row -> row.child(column)).toList();
    }

    private static void draw(Node node) {
        if (node instanceof TextNode text) {
            text.text(PdfFonts.drawable(text.getWholeText()));
        }
    }

    /** A heading is its own place. */
    private static void places(Document page) {
        page.select("h1 a[id], h2 a[id], h3 a[id], h4 a[id], h5 a[id], h6 a[id]").forEach(place -> {
            place.closest("h1, h2, h3, h4, h5, h6").attr("id", place.id());
            place.remove();
        });
    }

    private static void bookmarks(Document page) {
        Element bookmarks = new Element("bookmarks");
        int number = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            number++;
            if (heading.id().isEmpty()) {
                heading.attr("id", "kop-" + number);
            }
            Element parent = bookmarks;
            for (int level = 1; level < heading.tagName().charAt(1) - '0' && parent.lastElementChild() != null; level++) {
                parent = parent.lastElementChild();
            }
            parent.appendElement("bookmark").attr("name", shortened(heading.text())).attr("href", "#" + heading.id());
        }
        if (number > 0) {
            page.head().appendChild(bookmarks);
        }
    }

    private static void render(Document page, String pageOf, OutputStream to) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.addTo(builder);
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), "").usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUriResolver((base, uri) -> uri.startsWith("data:image/") || uri.startsWith("#") ? uri : null);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory()).useUnicodeBidiReorderer(new ICUBidiReorderer()).defaultTextDirection(TextDirection.LTR);
        builder.toStream(OutputStream.nullOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument paper = renderer.getPdfDocument();
            for (PDPage sheet : paper.getPages()) {
                for (PDAnnotation annotation : sheet.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        link.setContents(target(link, paper, pageOf));
                    }
                }
            }
            paper.save(to);
        }
    }

    /** Where a link leads, in words: PDF/UA asks it of each. */
    private static String target(PDAnnotationLink link, PDDocument paper, String pageOf) throws IOException {
        if (link.getAction() instanceof PDActionURI outside) {
            return outside.getURI();
        }
        PDDestination there = link.getAction() instanceof PDActionGoTo within ? within.getDestination() : link.getDestination();
        int number = there instanceof PDPageDestination place && place.getPage() != null ? paper.getPages().indexOf(place.getPage()) + 1 : 1;
        return pageOf.replace("{0}", String.valueOf(number)).replace("{1}", String.valueOf(paper.getNumberOfPages()));
    }

    private static String read(String resource) {
        try (InputStream file = Pdf.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
