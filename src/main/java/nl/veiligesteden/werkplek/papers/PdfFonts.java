package nl.veiligesteden.werkplek.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that a PDF carries, and which characters they have. What neither has is named between brackets: never a box without meaning. */
final class PdfFonts {

    static final String FAMILIES = "'Liberation Sans', 'DejaVu Sans'";
    private static final String LIBERATION = "/liberation/LiberationSans-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;
    private static final List<CmapLookup> CHARACTERS = List.of(characters(LIBERATION + "Regular.ttf"), characters(LIBERATION + "Bold.ttf"), characters(DEJAVU));

    private PdfFonts() {
    }

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> open(LIBERATION + "Regular.ttf"), "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> open(LIBERATION + "Bold.ttf"), "Liberation Sans", BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> open(LIBERATION + "Italic.ttf"), "Liberation Sans", REGULAR, FontStyle.ITALIC, true);
        builder.useFont(() -> open(DEJAVU), "DejaVu Sans", REGULAR, FontStyle.NORMAL, true);
    }

    /** The same text in characters that can be drawn. */
    static String drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (character == '\n' || character == '\t' || has(character)) {
                drawable.appendCodePoint(character);
            } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                drawable.append(' ');
            } else if (Character.getType(character) != Character.FORMAT && Character.getType(character) != Character.CONTROL && !isVariation(character)) {
                drawable.append('[').append(name(character)).append(']');
            }
        });
        return drawable.toString();
    }

    /** Chooses between ways to draw the character before it. */
    private static boolean isVariation(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0x1F3FB && character <= 0x1F3FF;
    }

    private static String name(int character) {
        String name = Character.getName(character);
        return name == null ? "U+" + Integer.toHexString(character).toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
    }

    private static boolean has(int character) {
        return CHARACTERS.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    private static CmapLookup characters(String path) {
        try (InputStream file = open(path); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String path) {
        InputStream font = PdfFonts.class.getResourceAsStream(path);
        if (font == null) {
            throw new IllegalStateException("no font " + path);
        }
        return font;
    }
}
