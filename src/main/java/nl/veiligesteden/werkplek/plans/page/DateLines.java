package nl.veiligesteden.werkplek.plans.page;

import java.util.regex.Pattern;

/** Lines that only say when a page was made or changed. */
final class DateLines {

    private static final String MONTH = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.?";
    private static final String DAY = "(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\\.?,? ";
    private static final String DATE = "(?:" + DAY + ")?(?:(?:\\d{1,2} )?" + MONTH + " (?:19|20)\\d\\d|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2})";
    private static final Pattern LINE = Pattern.compile("(?:(?:laatst )?(?:gepubliceerd|geplaatst|gewijzigd|bijgewerkt|aangepast|datum|versie|publicatiedatum)(?: op)?:? )?"
            + DATE + "(?:,? (?:om )?\\d{1,2}[.:]\\d\\d(?: uur)?)?\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateLines() {
    }

    static boolean isOne(String text) {
        return LINE.matcher(text).matches();
    }
}
