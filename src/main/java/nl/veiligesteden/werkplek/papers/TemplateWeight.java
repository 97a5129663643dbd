package nl.veiligesteden.werkplek.papers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** How long a document becomes, before it is made. */
final class TemplateWeight {

    /** Paragraphs: some thousands of pages. */
    private static final long MOST = 60_000;
    private static final Pattern TAG = Pattern.compile("\\{\\{([?/]?)([^{}]*)}}");

    private TemplateWeight() {
    }

    /** @throws WordTemplate.TooMuchException for more than fits */
    static void check(XWPFDocument template, Map<String, Value> values) {
        if (weigh(template.getBodyElements(), values) > MOST) {
            throw new WordTemplate.TooMuchException();
        }
    }

    private static long weigh(List<IBodyElement> elements, Map<String, Value> values) {
        long weight = 0;
        Deque<Long> times = new ArrayDeque<>(List.of(1L));
        for (IBodyElement element : elements) {
            weight += times.peek() * switch (element) {
                case XWPFParagraph paragraph -> paragraph(paragraph.getText(), values, times);
                case XWPFTable table -> table.getRows().stream().flatMap(row -> row.getTableCells().stream()).mapToLong(cell -> weigh(cell.getBodyElements(), values)).sum();
                default -> 1;
            };
            if (weight > MOST) {
                return weight;
            }
        }
        return weight;
    }

    /** Repeats that begin or end here count from here on. */
    private static long paragraph(String text, Map<String, Value> values, Deque<Long> times) {
        long weight = 1;
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            String name = tags.group(2).strip();
            switch (tags.group(1)) {
                case "?" -> times.push(times.peek() * Math.max(1, longest(name, values)));
                case "/" -> {
                    if (times.size() > 1) {
                        times.pop();
                    }
                }
                default -> weight += longest(name, values);
            }
        }
        return weight;
    }

    /** The longest of all lists with that name, wherever it is; a passage counts its parts. */
    private static long longest(String name, Map<String, Value> values) {
        long longest = 0;
        for (Map.Entry<String, Value> each : values.entrySet()) {
            long size = switch (each.getValue()) {
                case Value.Rows rows -> Math.max(each.getKey().equals(name) ? rows.rows().size() : 0, rows.rows().stream().mapToLong(row -> longest(name, row)).max().orElse(0));
                case Value.Passage passage -> each.getKey().equals(name) ? passage.blocks().size() : 0;
                case Value.Text text -> 0;
            };
            longest = Math.max(longest, size);
        }
        return longest;
    }
}
