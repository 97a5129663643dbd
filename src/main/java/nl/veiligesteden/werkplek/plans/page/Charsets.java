package nl.veiligesteden.werkplek.plans.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the character set of a text file: what its first bytes tell, UTF-8 if it is that, else what old Windows writes. */
final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([a-z\\d][\\w-]{1,39})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2048;

    private Charsets() {
    }

    /** Null for content that is no text. */
    static Charset of(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        if (first == 0xFFFE || first == 0xFEFF) {
            return StandardCharsets.UTF_16;
        }
        for (byte value : content) {
            if (value == 0) {
                return null;
            }
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : declared(content);
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException otherCharset) {
            return false;
        }
    }

    private static Charset declared(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        boolean usable = declared.find() && Charset.isSupported(declared.group(1))
                && !declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf")
                && !declared.group(1).equalsIgnoreCase("iso-8859-1");
        return usable ? Charset.forName(declared.group(1)) : WINDOWS;
    }
}
