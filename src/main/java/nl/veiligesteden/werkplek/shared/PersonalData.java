package nl.veiligesteden.werkplek.shared;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a free text looks like data of a person. It may be harmless: whoever typed it is warned, not stopped. */
public final class PersonalData {

    /** A citizen service number, a telephone number, a mail address. */
    public enum Trace { BSN, PHONE, MAIL }

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\d-])\\d{3}[. ]?\\d{2}[. ]?\\d{1}[. ]?\\d{3}(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d])(?:\\+31|0031|0)[ -]?[1-9](?:[ -]?\\d){8}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}+@[^@\\s]{1,190}\\.[^@\\s.]{2,24}");

    /** Longer than what is kept of any text that is typed: what comes after it is refused anyway. */
    private static final int MOST = 100_000;

    private PersonalData() {
    }

    public static Set<Trace> in(String typed) {
        String text = typed.length() > MOST ? typed.substring(0, MOST) : typed;
        Set<Trace> found = EnumSet.noneOf(Trace.class);
        Matcher numbers = NINE_DIGITS.matcher(text);
        while (numbers.find()) {
            if (passesElevenTest(numbers.group().replaceAll("\\D", ""))) {
                found.add(Trace.BSN);
            }
        }
        if (PHONE.matcher(text).find()) {
            found.add(Trace.PHONE);
        }
        if (MAIL.matcher(text).find()) {
            found.add(Trace.MAIL);
        }
        return found;
    }

    /** The check that every citizen service number passes: 9a + 8b + … + 2h − i is a multiple of eleven. */
    private static boolean passesElevenTest(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * (digits.charAt(place) - '0');
        }
        return sum % 11 == 0 && digits.chars().anyMatch(digit -> digit != '0');
    }
}
