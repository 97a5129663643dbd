package nl.veiligesteden.werkplek.plans.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The backslash of the text form: before a character that would otherwise mean something it says that it means itself. Text
 * from elsewhere hardly ever has one there; any other backslash is a backslash.
 */
final class Escapes {

    private static final Pattern SPECIAL = Pattern.compile(
            "\\\\|::(?=\\s|$)|<(?=[a-zA-Z/!?])|&(?=#?\\w+;)|(?<=^|\\s)\\{(?=(?:" + Mark.ALTERNATIVES + "):)");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final String ESCAPABLE = "\\:<&{";

    private Escapes() {
    }

    static String encode(String text) {
        return SPECIAL.matcher(text).replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
    }

    /** The text that was meant: without our backslashes, and with the characters that entities stand for. */
    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        Matcher entity = ENTITY.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            boolean escape = character == '\\' && at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
            if (escape) {
                decoded.append(text.charAt(at + 1));
                at += 2;
            } else if (character == '&' && entity.region(at, text.length()).lookingAt()) {
                decoded.append(Parser.unescapeEntities(entity.group(), true));
                at = entity.end();
            } else {
                decoded.append(character);
                at++;
            }
        }
        return decoded.toString();
    }
}
