package nl.veiligesteden.werkplek.plans.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** The labels of the section on departments and partners. */
final class InvolvedWords {

    private static final int LONGEST_LABEL = 90;
    private static final Pattern IN_GENERAL =
            Pattern.compile("(?:(?:onze|de|betrokken) )?(?:samenwerkings)?partners", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_PARTNERS =
            Pattern.compile("partner|samenwerk|werken (?:we|wij) samen|organisaties", Pattern.CASE_INSENSITIVE);

    record Labelled(String label, String text) {
    }

    private InvolvedWords() {
    }

    /** What stands before the first colon, and what stands after it. */
    static Labelled labelled(String plain) {
        int colon = plain.endsWith(":") && !plain.contains(": ") ? plain.length() - 1 : plain.indexOf(": ");
        String label = colon < 0 ? "" : withoutColon(plain.substring(0, colon).strip());
        return label.isEmpty() ? new Labelled("", plain) : new Labelled(label, plain.substring(colon + 1).strip());
    }

    /** Label and text on one line. */
    static String plain(String label, String text) {
        String cleanLabel = Words.clean(label);
        String cleanText = Words.clean(text);
        return cleanLabel.isEmpty() ? cleanText : (cleanLabel + ": " + cleanText).strip();
    }

    static InvolvedKind kind(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        if (lower.contains("uitvoer")) {
            return InvolvedKind.EXECUTING;
        } else if (lower.contains("contact") || lower.contains("aanspreekpunt")) {
            return InvolvedKind.CONTACTS;
        } else if (lower.contains("middenveld") || lower.contains("maatschappelijk")) {
            return InvolvedKind.CIVIL_SOCIETY;
        } else if (lower.contains("partner")) {
            return InvolvedKind.OTHER_PARTNERS;
        } else if (lower.contains("afdeling")) {
            return InvolvedKind.DEPARTMENTS;
        }
        return InvolvedKind.OTHER;
    }

    /** A heading under which a name without a label is that of a partner. */
    static boolean isAboutPartners(String heading) {
        return ABOUT_PARTNERS.matcher(heading).find() && !heading.toLowerCase(Locale.ROOT).contains("afdeling");
    }

    /** "Partners", and not "Andere partners" or those of some kind. */
    static boolean isPartnersInGeneral(String label) {
        return IN_GENERAL.matcher(label).matches();
    }

    /** A paragraph that begins with a known label is a line, although its bullet got lost. */
    static boolean beginsWithLabel(String paragraph) {
        String label = labelled(paragraph).label();
        return !label.isEmpty() && label.length() <= LONGEST_LABEL && kind(label) != InvolvedKind.OTHER;
    }

    private static String withoutColon(String label) {
        String bare = label;
        while (bare.endsWith(":")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }
}
