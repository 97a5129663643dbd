package nl.veiligesteden.werkplek.access;

import java.util.Locale;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** A mail address in its one spelling: trimmed and in small letters. At most 254 characters (RFC 5321). */
public record EmailAddress(String value) {

    static final int MAX = 254;
    private static final String FORM = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+";

    public EmailAddress {
        value = value == null || value.length() > 2 * MAX ? "" : bare(value).strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX || !value.matches(FORM)) {
            throw new InvalidInputException("email", "invalid.email");
        }
    }

    /** As a mail program copies it: {@code "Noor Jansen" <noor@hengelo.example>}, {@code mailto:noor@hengelo.example}. */
    private static String bare(String pasted) {
        int from = pasted.lastIndexOf('<');
        int to = pasted.lastIndexOf('>');
        String address = from >= 0 && to > from ? pasted.substring(from + 1, to) : pasted;
        return address.strip().replaceFirst("(?i)^mailto:", "").replaceFirst("[;,.]+$", "");
    }
}
