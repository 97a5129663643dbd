package nl.veiligesteden.werkplek.plans.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a plan page from plain text, HTML or a Word document. What it is, its content tells: a file name only decides
 * between text and HTML when the content leaves that open.
 */
public final class PlanPageReader {

    /** The largest file that is read. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Of pictures, which are kept as they are; of all else, which becomes a tree many times its size. */
    private static final long MAX_PICTURES = 50L * 1024 * 1024;
    private static final long MAX_TEXT = 4L * 1024 * 1024;
    private static final String PICTURES = "word/media/";
    /** The first two bytes of png, jpeg, gif, bmp, tiff, webp, emf and wmf; no XML in whatever encoding begins so. */
    private static final Set<String> PICTURE_STARTS = Set.of("8950", "ffd8", "4749", "424d", "4949", "4d4d", "5249", "0100", "d7cd");
    private static final int MAX_ENTRIES = 2_000;
    private static final Pattern STARTS_AS_HTML = Pattern.compile("^[\\s\\uFEFF]*<(?:[a-zA-Z]|!doctype|!--|\\?xml)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_END = Pattern.compile("(?<!\\\\)</(?:p|h[1-6]|li|ul|ol|div|section|td)>",
            Pattern.CASE_INSENSITIVE);
    private static final int BLOCKS_OF_HTML = 3;

    /** Reads a file. */
    public Reading read(byte[] content, String fileName) {
        if (content.length > MAX_BYTES) {
            return new Reading.Refused(Reading.Reason.TOO_LARGE);
        }
        if (startsWith(content, "PK\u0003\u0004")) {
            return readZip(content);
        }
        Charset charset = Charsets.of(content);
        if (charset == null || isOtherType(content)) {
            return new Reading.Refused(Reading.Reason.WRONG_TYPE);
        }
        String text = new String(content, charset);
        return isNamedHtml(fileName) && text.contains("<") ? recognise(HtmlLines.of(text)) : readText(text);
    }

    /** Reads text, or HTML when it looks like that: what a person pasted. */
    public Reading readText(String text) {
        if (text.length() > MAX_BYTES) {
            return new Reading.Refused(Reading.Reason.TOO_LARGE);
        }
        return recognise(isHtml(text) ? HtmlLines.of(text) : TextLines.of(text));
    }

    /** A section that a person makes of text by hand: its bullets become what such a section has. */
    public Section section(SectionKind kind, String heading, String text) {
        return new SectionRecogniser(new ArrayList<>()).section(new Outline.Part(kind, heading, false, Prose.lines(text)));
    }

    private Reading readZip(byte[] content) {
        try {
            Reading.Refused refused = refusal(content);
            return refused != null ? refused : recognise(DocxLines.of(content));
        } catch (IOException | RuntimeException damaged) {
            return new Reading.Refused(Reading.Reason.UNREADABLE);
        }
    }

    /** Unfolds the document once, counting, before anything keeps it in memory. Null when there is nothing against it. */
    private static Reading.Refused refusal(byte[] content) throws IOException {
        byte[] buffer = new byte[8192];
        long pictures = 0;
        long text = 0;
        int entries = 0;
        boolean word = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                word |= entry.getName().equals("word/document.xml");
                entries++;
                byte[] start = zip.readNBytes(2);
                boolean picture = entry.getName().startsWith(PICTURES) && PICTURE_STARTS.contains(HexFormat.of().formatHex(start));
                for (int read = start.length; read >= 0; read = zip.read(buffer)) {
                    pictures += picture ? read : 0;
                    text += picture ? 0 : read;
                    if (pictures > MAX_PICTURES || text > MAX_TEXT || entries > MAX_ENTRIES) {
                        return new Reading.Refused(Reading.Reason.TOO_LARGE);
                    }
                }
            }
        }
        return word ? null : new Reading.Refused(Reading.Reason.WRONG_TYPE);
    }

    private static Reading recognise(List<Line> lines) {
        return lines.isEmpty() ? new Reading.Refused(Reading.Reason.EMPTY) : new PageRecogniser(lines).recognise();
    }

    private static boolean isHtml(String text) {
        return STARTS_AS_HTML.matcher(text).find() || BLOCK_END.matcher(text).results().limit(BLOCKS_OF_HTML).count() == BLOCKS_OF_HTML;
    }

    private static boolean isNamedHtml(String fileName) {
        return fileName != null && fileName.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }

    private static boolean isOtherType(byte[] content) {
        return startsWith(content, "%PDF") || startsWith(content, "{\\rtf") || startsWith(content, "\u00D0\u00CF\u0011\u00E0")
                || startsWith(content, "\u0089PNG") || startsWith(content, "GIF8") || startsWith(content, "\u00FF\u00D8\u00FF");
    }

    private static boolean startsWith(byte[] content, String signature) {
        byte[] bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }
}
