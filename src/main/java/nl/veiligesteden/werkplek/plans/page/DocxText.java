package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a paragraph of a Word document says, apart from what hangs on it: POI's own text glues text boxes and footnotes to it and
 * doesn't tell what was deleted.
 */
final class DocxText {

    private static final Set<String> UNSEEN = Set.of("pPr", "rPr", "instrText", "Fallback");

    final List<String> boxes = new ArrayList<>();
    final List<String> deleted = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final XWPFDocument document;

    private DocxText(XWPFDocument document) {
        this.document = document;
    }

    static DocxText of(XWPFDocument document, XWPFParagraph paragraph) {
        DocxText found = new DocxText(document);
        found.children(paragraph.getCTP().getDomNode());
        return found;
    }

    String text() {
        return text.toString();
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !UNSEEN.contains(element.getLocalName())) {
                read(element);
            }
        }
    }

    private void read(Element element) {
        switch (element.getLocalName()) {
            case "t" -> text.append(words(element));
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "del", "moveFrom" -> keep(deleted, words(element));
            case "txbxContent" -> box(element);
            case "footnoteReference" -> note(document.getFootnoteByID(id(element)));
            case "endnoteReference" -> note(document.getEndnoteByID(id(element)));
            default -> children(element);
        }
    }

    /** Each paragraph of a text box is one of its own; what hangs on it hangs here. */
    private void box(Element content) {
        for (Node child = content.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                int start = text.length();
                children(child);
                String inside = text.substring(start);
                text.setLength(start);
                keep(boxes, inside);
            }
        }
    }

    private void note(XWPFAbstractFootnoteEndnote note) {
        if (note != null) {
            keep(notes, String.join(" ", note.getParagraphs().stream().map(paragraph -> of(document, paragraph).text()).toList()));
        }
    }

    private static void keep(List<String> into, String words) {
        String clean = Words.clean(words);
        if (!clean.isEmpty()) {
            into.add(clean);
        }
    }

    private static int id(Element reference) {
        return Integer.parseInt(reference.getAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "id"));
    }

    /** XmlBeans doesn't offer the text of an element as a whole. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(child.getNodeType() == Node.TEXT_NODE ? child.getNodeValue() : words(child));
        }
        return words.toString();
    }
}
