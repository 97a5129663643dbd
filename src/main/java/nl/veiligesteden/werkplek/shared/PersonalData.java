package nl.veiligesteden.werkplek.shared;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a free text looks like data of a person. It may be harmless: whoever typed it is warned, not stopped. */
public final class PersonalData {

    /** A citizen service number, a telephone number, a mail address, a licence plate, a sentence that tells of one victim or perpetrator. */
    public enum Trace { BSN, PHONE, MAIL, PLATE, PERSON }

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\d-])\\d{3}[. ]?\\d{2}[. ]?\\d{1}[. ]?\\d{3}(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d])(?:\\+31|0031|0)[ -]?[1-9](?:[ -]?\\d){8}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}+@[^@\\s]{1,190}\\.[^@\\s.]{2,24}");

    /**
     * Dutch plates, in the forms that the vehicle authority has given out (sidecodes 1 to 14): without vowels, and with hyphens, since {@code GM0164} would be one without.
     * Where somebody writes that it is a plate, it is one however it is written.
     */
    private static final Pattern PLATE = plates();

    private static final String WHO = "(?:slachtoffer|dader|verdachte|pleger|aangever|aangeefster)";
    private static final String AGE = "(?:1[0-9]|[2-9][0-9]|[5-9])";
    private static final String START = "(?i:(?<![\\p{L}-])";
    private static final String END = "(?![\\p{L}-]))";
    /** Within the sentence. */
    private static final String FURTHER = "[^.!?\\n]{0,80}?";
    /** One victim or perpetrator, not what is done for all: by a name, an age, where somebody lives, or as he or she of whom something is told. */
    private static final Pattern PERSON = Pattern.compile(String.join("|",
            START + WHO + END + "(?: is| was| heet| heette|,? genaamd|,? met de naam)? (?!(?i:" + WHO + "|omstander|getuige|politie|halt|nederland))(?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}+(?![\\p{L}-]))",
            START + WHO + "(?:,? \\(?| is | was |,? een (?:man|vrouw|jongen|meisje) )(?:van )?" + AGE + "(?: jaar| jr|\\)))",
            START + AGE + "-?jarige? (?:" + WHO + "|(?:man|vrouw|jongen|meisje|student|studente|scholier|scholiere)" + FURTHER
                    + " (?:aangehouden|lastiggevallen|nageroepen|betast|mishandeld|bedreigd|geslagen|achtervolgd|verdacht))" + END,
            START + "(?:de|het) " + WHO + " woont (?:in|aan|op|bij)" + END,
            START + "(?<!als )(?<!wanneer )(?<!of )(?:de|het) " + WHO + END + FURTHER + START + "(?<!/)(?:hij|zij|ze|haar|hem)(?![\\p{L}-]|/| of (?:hij|zij|hem|haar)))(?<!(?:hij|zij|hem|haar|zijn) of (?:hij|zij|hem|haar))"));

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
        if (PLATE.matcher(text).find()) {
            found.add(Trace.PLATE);
        }
        if (PERSON.matcher(text).find()) {
            found.add(Trace.PERSON);
        }
        return found;
    }

    private static Pattern plates() {
        String forms = "LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L L-99-LLL 9-LL-999 999-LL-9";
        String plates = forms.replace("9", "[0-9]").replace("L", "[B-DF-HJ-NP-TV-XZ]").replace(' ', '|');
        return Pattern.compile("(?<![\\p{L}\\d-])(?:" + plates + ")(?![\\p{L}\\d-])|(?i:kenteken(?:nummer)?:? (?:is )?(?=[a-z]*\\d)[a-z0-9]{1,3}[- ]?[a-z0-9]{2,3}[- ]?[a-z0-9]{1,3}(?![\\p{L}\\d-]))");
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
