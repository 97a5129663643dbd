package nl.veiligesteden.werkplek.papers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.papers.TemplateFault.Kind;
import nl.veiligesteden.werkplek.papers.TemplateFault.Part;
import nl.veiligesteden.werkplek.papers.TemplateFault.Place;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the fields of a template and says what is wrong with them, each with its place. */
final class TemplateReader {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern CELL_TAG = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");
    private static final int MOST_FIELDS = 1_000;
    private static final int NEARBY = 40;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final List<Field> fields;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    private int count;
    private int tables;

    TemplateReader(List<Field> fields) {
        this.fields = fields;
    }

    List<TemplateFault> read(XWPFDocument document) {
        walk(document.getBodyElements(), Part.BODY, 0, 0);
        document.getHeaderList().forEach(header -> walk(header.getBodyElements(), Part.HEADER, 0, 0));
        document.getFooterList().forEach(footer -> walk(footer.getBodyElements(), Part.FOOTER, 0, 0));
        Stream.concat(Stream.of(document.getDocument().getDomNode()),
                Stream.concat(document.getHeaderList().stream().map(header -> header._getHdrFtr().getDomNode()), document.getFooterList().stream().map(footer -> footer._getHdrFtr().getDomNode())))
                .forEach(this::elsewhere);
        if (count > MOST_FIELDS) {
            faults.add(new TemplateFault(Kind.TOO_MANY_FIELDS, String.valueOf(MOST_FIELDS), Place.WHOLE, ""));
        }
        return List.copyOf(faults);
    }

    /** An open repeat or condition; a condition has no rows of its own. */
    private record Open(String name, List<Field> inner, Place place, String nearby) {
    }

    private void walk(List<IBodyElement> elements, Part part, int table, int row) {
        Deque<Open> open = new ArrayDeque<>();
        int paragraphs = 0;
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph, new Place(part, ++paragraphs, table, row), open);
            } else if (element instanceof XWPFTable inner) {
                table(inner, part == Part.BODY ? Part.TABLE : part, open);
            }
        }
        open.forEach(left -> faults.add(new TemplateFault(Kind.NO_END, left.name(), left.place(), left.nearby())));
    }

    private void paragraph(XWPFParagraph paragraph, Place place, Deque<Open> open) {
        reached.add(paragraph.getCTP().getDomNode());
        String text = paragraph.getText();
        String nearby = nearby(text);
        Matcher tags = TAG.matcher(text);
        int seen = 0;
        while (tags.find()) {
            seen++;
            count++;
            tag(tags.group(1).strip(), text.strip().equals(tags.group()), place, nearby, open);
        }
        if (text.split("\\{\\{", -1).length - 1 > seen || text.split("}}", -1).length - 1 > seen) {
            faults.add(new TemplateFault(Kind.UNCLOSED, text.contains("{{") ? "{{" : "}}", place, nearby));
        }
    }

    private void tag(String tag, boolean alone, Place place, String nearby, Deque<Open> open) {
        String name = tag.isEmpty() ? "" : NAME.matcher(tag).matches() ? tag : tag.substring(1).strip();
        char sign = tag.isEmpty() || name.equals(tag) ? ' ' : tag.charAt(0);
        if (!NAME.matcher(name).matches() || " ?/".indexOf(sign) < 0) {
            faults.add(new TemplateFault(NAME.matcher(name).matches() ? Kind.UNKNOWN_SIGN : Kind.UNKNOWN_FIELD, tag, place, nearby));
            return;
        }
        switch (sign) {
            case '?' -> begin(name, place, nearby, open);
            case '/' -> end(name, place, nearby, open);
            default -> value(name, alone, place, nearby, open);
        }
    }

    private void begin(String name, Place place, String nearby, Deque<Open> open) {
        if (WordTemplate.asksWhether(name).filter(asked -> known(asked, open).isPresent()).isPresent()) {
            open.push(new Open(name, null, place, nearby));
            return;
        }
        Optional<Field> field = known(name, open);
        if (field.isEmpty()) {
            faults.add(new TemplateFault(Kind.UNKNOWN_FIELD, name, place, nearby));
        } else if (field.get().form() != Field.Form.ROWS) {
            faults.add(new TemplateFault(Kind.NO_REPEAT, name, place, nearby));
        }
        open.push(new Open(name, field.map(Field::inner).orElse(List.of()), place, nearby));
    }

    private void end(String name, Place place, String nearby, Deque<Open> open) {
        if (!open.isEmpty() && open.peek().name().equals(name)) {
            open.pop();
        } else if (open.stream().anyMatch(each -> each.name().equals(name))) {
            while (!open.peek().name().equals(name)) {
                Open left = open.pop();
                faults.add(new TemplateFault(Kind.NO_END, left.name(), left.place(), left.nearby()));
            }
            open.pop();
        } else {
            faults.add(new TemplateFault(Kind.NO_BEGINNING, name, place, nearby));
        }
    }

    private void value(String name, boolean alone, Place place, String nearby, Deque<Open> open) {
        Optional<Field> field = known(name, open);
        if (field.isEmpty()) {
            faults.add(new TemplateFault(Kind.UNKNOWN_FIELD, name, place, nearby));
        } else if (field.get().form() == Field.Form.PASSAGE && (!alone || place.part() != Part.BODY)) {
            faults.add(new TemplateFault(Kind.NOT_ALONE, name, place, nearby));
        } else if (field.get().form() == Field.Form.ROWS && place.part() != Part.TABLE) {
            faults.add(new TemplateFault(Kind.NO_ROW, name, place, nearby));
        }
    }

    /** Fields of the innermost repeat, and the words of all around it. */
    private Optional<Field> known(String name, Deque<Open> open) {
        boolean innermost = true;
        for (Open each : open) {
            if (each.inner() == null) {
                continue;
            }
            Optional<Field> found = Field.find(each.inner(), name);
            if (found.isPresent() && (innermost || found.get().form() == Field.Form.TEXT)) {
                return found;
            }
            innermost = false;
        }
        boolean inside = !innermost;
        return Field.find(fields, name).filter(found -> !inside || found.form() == Field.Form.TEXT);
    }

    private void table(XWPFTable table, Part part, Deque<Open> open) {
        int number = ++tables;
        List<XWPFTableRow> rows = table.getRows();
        for (int row = 0; row < rows.size(); row++) {
            for (XWPFTableCell cell : rows.get(row).getTableCells()) {
                cell(cell, part, number, row + 1, row + 1 < rows.size() ? rows.get(row + 1) : null, open);
            }
        }
    }

    private void cell(XWPFTableCell cell, Part part, int table, int row, XWPFTableRow next, Deque<Open> outer) {
        Deque<Open> open = new ArrayDeque<>(outer);
        int paragraphs = 0;
        for (IBodyElement element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                Place place = new Place(part, ++paragraphs, table, row);
                paragraph(paragraph, place, open);
                rowOf(paragraph, open).ifPresent(rows -> row(rows, next, place, nearby(paragraph.getText())));
            } else if (element instanceof XWPFTable inner) {
                table(inner, part, open);
            }
        }
        while (open.size() > outer.size()) {
            Open left = open.pop();
            faults.add(new TemplateFault(Kind.CROSSING, left.name(), left.place(), left.nearby()));
        }
    }

    private Optional<Field> rowOf(XWPFParagraph paragraph, Deque<Open> open) {
        Matcher tags = TAG.matcher(paragraph.getText());
        while (tags.find()) {
            Optional<Field> field = known(tags.group(1).strip(), open).filter(found -> found.form() == Field.Form.ROWS);
            if (field.isPresent()) {
                return field;
            }
        }
        return Optional.empty();
    }

    /** The row below, which is repeated: its fields stand between square brackets. */
    private void row(Field rows, XWPFTableRow template, Place place, String nearby) {
        if (template == null) {
            faults.add(new TemplateFault(Kind.NO_ROW, rows.name(), place, nearby));
            return;
        }
        Place below = new Place(place.part(), 1, place.table(), place.row() + 1);
        for (XWPFTableCell cell : template.getTableCells()) {
            Matcher tags = CELL_TAG.matcher(cell.getText());
            while (tags.find()) {
                count++;
                String name = tags.group(1).strip();
                if (Field.find(rows.inner(), name).filter(field -> field.form() == Field.Form.TEXT).isEmpty()) {
                    faults.add(new TemplateFault(Kind.UNKNOWN_FIELD, "[" + name + "]", below, nearby(cell.getText())));
                }
            }
        }
    }

    private void elsewhere(Node part) {
        NodeList paragraphs = ((Element) part).getElementsByTagNameNS(WORD, "p");
        for (int each = 0; each < paragraphs.getLength(); each++) {
            Node paragraph = paragraphs.item(each);
            String text = words((Element) paragraph);
            if (!reached.contains(paragraph) && TAG.matcher(text).find()) {
                faults.add(new TemplateFault(Kind.UNREACHABLE, "", Place.WHOLE, nearby(text)));
            }
        }
        NodeList pictures = ((Element) part).getElementsByTagNameNS(DRAWING, "docPr");
        for (int each = 0; each < pictures.getLength(); each++) {
            Element picture = (Element) pictures.item(each);
            if (picture.getAttribute("descr").isBlank()) {
                faults.add(new TemplateFault(Kind.NO_ALT_TEXT, picture.getAttribute("name"), Place.WHOLE, ""));
            }
        }
    }

    private static String words(Element paragraph) {
        NodeList words = paragraph.getElementsByTagNameNS(WORD, "t");
        StringBuilder text = new StringBuilder();
        for (int each = 0; each < words.getLength(); each++) {
            Node word = words.item(each).getFirstChild();
            text.append(word == null ? "" : word.getNodeValue());
        }
        return text.toString();
    }

    private static String nearby(String text) {
        String said = text.strip().replaceAll("\\s+", " ");
        return said.length() <= NEARBY ? said : said.substring(0, NEARBY) + "…";
    }
}
