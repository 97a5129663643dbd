package nl.veiligesteden.werkplek.papers;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import nl.veiligesteden.werkplek.papers.TemplateFault.Kind;
import nl.veiligesteden.werkplek.papers.TemplateFault.Place;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word document with fields, such as {@code {{gemeente}}}. A field of rows is repeated from {@code {{?naam}}} to {@code {{/naam}}}, or as the row of a table below the cell with
 * {@code {{naam}}}, whose own fields then stand as {@code [naam]}. {@code {{?heeft_naam}}} and {@code {{?geen_naam}}} ask whether there is something in a field. There are no other
 * signs and no calculations: a template can only ask for the words that it was given.
 */
public final class WordTemplate {

    /** The most bytes that a template may have. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final long MOST_UNPACKED = 60L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final String HAS = "heeft_";
    private static final String LACKS = "geen_";
    private static final Pattern HYPERLINK = Pattern.compile(".*/hyperlink$");
    private static final Pattern ACTIVE = Pattern.compile("(?i)macroenabled|vbaproject|vbadata|activex|oleobject");
    private static final Pattern FETCHING = Pattern.compile("(?i)\\b(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|LINK|IMPORT|DATABASE)\\b[^<]{0,200}");
    private static final Pattern INSTRUCTION = Pattern.compile("<w:instrText[^>]*>([^<]*)</w:instrText>|w:instr=\"([^\"]*)\"");

    private final byte[] content;

    public WordTemplate(byte[] content) {
        this.content = content.clone();
    }

    /** The field that a condition asks about; empty for what is no condition. */
    static Optional<String> asksWhether(String name) {
        return name.startsWith(HAS) ? Optional.of(name.substring(HAS.length())) : name.startsWith(LACKS) ? Optional.of(name.substring(LACKS.length())) : Optional.empty();
    }

    /** All that is wrong with it, with its place; nothing for one that can be used. */
    public List<TemplateFault> check(List<Field> fields) {
        if (content.length > MOST_BYTES || isBomb()) {
            return List.of(whole(Kind.TOO_LARGE, ""));
        }
        List<TemplateFault> faults = new ArrayList<>();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
            faults.addAll(parts(parts));
            if (faults.isEmpty()) {
                try (XWPFDocument document = new XWPFDocument(parts)) {
                    faults.addAll(new TemplateReader(fields).read(document));
                }
            }
        } catch (IOException | InvalidFormatException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException unreadable) {
            return List.of(whole(Kind.UNREADABLE, ""));
        }
        return List.copyOf(faults);
    }

    /** Whether it becomes much more than it is when it is unpacked; found out without keeping any of it. */
    private boolean isBomb() {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            byte[] buffer = new byte[64 * 1024];
            long unpacked = 0;
            int parts = 0;
            while (zip.getNextEntry() != null) {
                if (++parts > MOST_PARTS) {
                    return true;
                }
                for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
                    unpacked += length;
                    if (unpacked > MOST_UNPACKED) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static List<TemplateFault> parts(OPCPackage document) throws IOException, InvalidFormatException {
        List<TemplateFault> faults = new ArrayList<>();
        for (PackagePart part : document.getParts()) {
            String name = part.getPartName().getName();
            if (ACTIVE.matcher(part.getContentType()).find()) {
                faults.add(whole(Kind.MACRO, name));
            }
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship relation : part.getRelationships()) {
                if (relation.getTargetMode() == TargetMode.EXTERNAL && !HYPERLINK.matcher(relation.getRelationshipType()).matches()) {
                    faults.add(whole(Kind.OUTSIDE, relation.getTargetURI().toString()));
                }
            }
            if (name.startsWith("/word/") && name.endsWith(".xml")) {
                try (InputStream in = part.getInputStream()) {
                    instructions(new String(in.readAllBytes(), StandardCharsets.UTF_8), faults);
                }
            }
        }
        return faults;
    }

    private static void instructions(String xml, List<TemplateFault> faults) {
        Matcher instructions = INSTRUCTION.matcher(xml);
        while (instructions.find()) {
            Matcher fetching = FETCHING.matcher(instructions.group(1) == null ? instructions.group(2) : instructions.group(1));
            if (fetching.find()) {
                faults.add(whole(Kind.OUTSIDE, fetching.group()));
            }
        }
    }

    private static TemplateFault whole(Kind kind, String what) {
        return new TemplateFault(kind, what, Place.WHOLE, "");
    }

    /**
     * Writes the document.
     *
     * @param values of every field
     * @param fields what the fields are, as the template was checked with
     * @throws TooMuchException for a template that repeats more than fits into a document
     */
    public void fill(List<Field> fields, Map<String, Value> values, PaperFacts facts, OutputStream to) throws IOException {
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(content), configure(fields))) {
            TemplateWeight.check(template.getXWPFDocument(), values);
            template.render(data(fields, values, Map.of()));
            WordFinish.finish(template.getXWPFDocument(), facts);
            template.write(to);
        }
    }

    private static Configure configure(List<Field> fields) {
        ConfigureBuilder configure = Configure.builder().addPlugin('\0', new WordText());
        Set<String> passages = new HashSet<>();
        Set<String> rows = new HashSet<>();
        collect(fields, passages, rows);
        WordPassage passage = new WordPassage();
        passages.forEach(name -> configure.bind(name, passage));
        rows.forEach(name -> configure.bind(name, new LoopRowTableRenderPolicy()));
        return configure.build();
    }

    private static void collect(List<Field> fields, Set<String> passages, Set<String> rows) {
        for (Field field : fields) {
            switch (field.form()) {
                case PASSAGE -> passages.add(field.name());
                case ROWS -> {
                    rows.add(field.name());
                    collect(field.inner(), passages, rows);
                }
                case TEXT -> {
                }
            }
        }
    }

    /** A repeat sees its own fields and the words around it: no list within a list but the own one. */
    private static Map<String, Object> data(List<Field> fields, Map<String, Value> values, Map<String, Object> around) {
        Map<String, Object> data = new HashMap<>(around);
        Map<String, Object> words = new HashMap<>(around);
        for (Field field : fields) {
            Value value = values.get(field.name());
            if (value == null) {
                throw new IllegalArgumentException("a document without " + field.name());
            }
            if (value instanceof Value.Text text) {
                words.put(field.name(), WordText.clean(text.text()));
            }
            words.put(HAS + field.name(), value.isThere());
            words.put(LACKS + field.name(), !value.isThere());
        }
        data.putAll(words);
        for (Field field : fields) {
            switch (values.get(field.name())) {
                case Value.Rows rows -> data.put(field.name(), rows.rows().stream().map(row -> data(field.inner(), row, words)).toList());
                case Value.Passage passage -> data.put(field.name(), passage);
                case Value.Text text -> {
                }
            }
        }
        return data;
    }

    /** That a template would make a document of more than can be read. */
    public static class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
