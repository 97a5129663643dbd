package nl.veiligesteden.werkplek.plans.page;

import java.util.regex.Pattern;

/** What stands on every page of the programme's site and belongs to no plan. */
final class Noise {

    private static final Pattern NAVIGATION = whole("(?:spring|ga|direct) (?:direct )?naar (?:de )?(?:hoofd)?(?:content|inhoud)|"
            + "(?:u bent hier:? ?)?home ?[>»›/|].*|u bent hier:?.*|kruimelpad:?|[-_=*~ ]{3,}");
    private static final String READING_TIME = "(?:(?:geschatte )?(?:leestijd|leesduur):? ?(?:is )?(?:ca\\.? |circa |ongeveer |± ?)?"
            + "\\d{1,3} ?(?:min\\.?|minuut|minuten)|(?:ca\\.? |circa |ongeveer |± ?)?\\d{1,3} ?(?:min\\.?|minuut|minuten) (?:leestijd|lezen|leesduur))\\.?";
    private static final String DATE = "(?:(?:gepubliceerd|geplaatst|gewijzigd|bijgewerkt|laatst gewijzigd|laatst bijgewerkt|datum)(?: op)?:? )?"
            + "(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,7},? )?\\d{1,2}(?: (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\\.? |[-/.]\\d{1,2}[-/.])\\d{4}";
    private static final Pattern TIME = whole("(?:" + DATE + "\\s*[|·•–—,-]?\\s*)?" + READING_TIME + "|" + READING_TIME + "\\s*[|·•–—,-]?\\s*" + DATE);
    private static final Pattern COOKIES = whole("(?:(?:wij|we) (?:gebruiken|plaatsen|maken gebruik van)|(?:deze|onze) (?:web)?site (?:gebruikt|plaatst|maakt gebruik van)) "
            + "(?:(?:functionele|analytische|noodzakelijke|alleen|ook|en|,) ?){0,6}cookies(?!\\p{L}).{0,300}|"
            + "(?:alle )?cookies (?:accepteren|weigeren|toestaan|beheren|instellen)|(?:accepteer|weiger) (?:alle )?cookies|"
            + "cookie-?(?:instellingen|voorkeuren|melding|verklaring|beleid)(?: (?:aanpassen|wijzigen|beheren))?");
    private static final Pattern READ_ON = whole("lees (?:ook|meer|verder|voor):?");
    private static final Pattern SHARE = whole("deel (?:deze pagina|dit bericht)?(?: ?via)?:?|delen(?: via)?:|"
            + "voor meer informatie of vragen.{0,40} contact opnemen\\.?");
    private static final Pattern TEASERS = whole("bekijk ook (?:de )?(?:aanpak van )?(?:de )?andere gemeenten:?");
    private static final Pattern SHARED_WITH = whole("facebook|linkedin|x|twitter|bluesky|mastodon|instagram|whatsapp|e-?mail|mail|"
            + "print|printen|kopieer (?:de )?link|contact|gemeente .{1,40}|\\+?[\\d –—()-]{8,20}|\\S+@\\S+\\.\\w+");

    private Noise() {
    }

    static boolean isNavigation(String text) {
        return NAVIGATION.matcher(text).matches() || READ_ON.matcher(text).matches() || COOKIES.matcher(text).matches()
                || TIME.matcher(text).matches();
    }

    /** Begins what stands beneath a page: sharing and the programme's contact data. */
    static boolean beginsFooter(String text) {
        return SHARE.matcher(text).matches();
    }

    /** Begins the list of other municipalities, which fills the rest of the page. */
    static boolean beginsTeasers(String text) {
        return TEASERS.matcher(text).matches();
    }

    /** Belongs to what stands beneath a page. */
    static boolean belongsToFooter(String text) {
        return SHARED_WITH.matcher(text).matches() || isNavigation(text);
    }

    /** A paragraph that says this on its own is taken for noise wherever it stands. */
    static boolean looksLike(String text) {
        return isNavigation(text) || beginsFooter(text) || beginsTeasers(text);
    }

    private static Pattern whole(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
