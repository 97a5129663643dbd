package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds contact persons: "Jan Jansen (beleidsadviseur) – 074 245 98 76 – j.jansen@hengelo.nl", several after "en" or ";". */
final class ContactFinder {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
    private static final Pattern PHONE = Pattern.compile("(?:\\+\\d{2}|\\(?0)[\\d ()–-]{7,18}\\d");
    private static final Pattern MASKED = Pattern.compile("\\[(?:telefoon\\p{L}*|tel\\.?|e-?mail\\p{L}*|mail\\p{L}*)(?: ?\\d)?]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[–—-]+\\s+|\\s*[|;,/]\\s*|\\s+(?:en|of)\\s+|(?<=\u0001)\\s+|\\s+(?=\u0001)");
    private static final Pattern PREFIX = Pattern.compile(
            "(?:(?:tel(?:efoon)?|t|e-?mail|mail|e|mobiel|m)[.:]*)|(?:(?:via|op|telefonisch|bereikbaar|telefoonnummer|nummer)[:]?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE = Pattern.compile("(?:^|.*[\\s-])?\\p{L}*(?:adviseur|medewerker|coördinator|coordinator|manager|leider|regisseur|"
            + "wethouder|programma|projectleid|beleid|team|afdeling)\\p{L}*(?: .*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_ROLE = Pattern.compile("(.+?)\\s*\\(([^)]+)\\)");
    private static final String APOSTROPHE = "['’‘`´]";
    private static final String TITLES = "(?:(?:[Dd]e heer|[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]rs|[Mm]r|[Ii]r|[Ii]ng|[Dd]r|[Pp]rof|[Bb]c|[Mm][Ss]c)\\.? )*";
    private static final String GIVEN = "(?:[dDlL]" + APOSTROPHE + ")?\\p{Lu}[\\p{L}\\p{M}.’‘`´'-]*";
    /** In small letters between the parts of a name; at its end it belongs to the sentence. */
    private static final String BETWEEN = "(?:van|de|der|den|het|ten|ter|te|op|in|aan|uit|bij|tot|el|al|la|le|du|da|dos|von|bin|ben|ibn|" + APOSTROPHE + "[ts]|v\\.d\\.)";
    private static final Pattern PERSON = Pattern.compile("(?:\\[[^]]+]|" + TITLES + GIVEN + "(?: (?:" + GIVEN + "|\\(" + GIVEN + "\\))|(?: " + BETWEEN + ")+ " + GIVEN + ")*)");
    private static final Pattern PERSON_IN_TEXT = Pattern.compile("(?<=met |bij |is )" + PERSON.pattern());
    /** Stand in for data that was taken out of the text already. */
    private static final String PHONE_TOKEN = "\u0001P";
    private static final String EMAIL_TOKEN = "\u0001E";
    private static final String MASK_TOKEN = "\u0001M";

    private final List<Contact> contacts = new ArrayList<>();
    private final List<String> phones;
    private final List<String> emails;

    private ContactFinder(List<String> phones, List<String> emails) {
        this.phones = new ArrayList<>(phones);
        this.emails = new ArrayList<>(emails);
    }

    static List<Contact> find(String text) {
        if (text.length() > Words.LONGEST_SENTENCE) {
            return List.of();
        }
        List<String> emails = EMAIL.matcher(text).results().map(MatchResult::group).toList();
        String withoutEmails = EMAIL.matcher(MASKED.matcher(text).replaceAll(MASK_TOKEN)).replaceAll(EMAIL_TOKEN);
        List<String> phones = PHONE.matcher(withoutEmails).results().map(MatchResult::group).map(String::strip).toList();
        String rest = PHONE.matcher(withoutEmails).replaceAll(PHONE_TOKEN);
        ContactFinder finder = new ContactFinder(phones, emails);
        for (String field : SEPARATOR.split(rest)) {
            finder.read(field.strip().replaceFirst("[.:]$", ""));
        }
        return List.copyOf(finder.contacts);
    }

    /** True if the text says nothing besides the names. */
    static boolean isNamesOnly(String text, List<String> names) {
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return rest.replaceAll("[\\s,;.]|(?<!\\p{L})en(?!\\p{L})", "").isEmpty();
    }

    private void read(String field) {
        switch (field) {
            case PHONE_TOKEN -> update(new Contact("", "", phones.removeFirst(), ""));
            case EMAIL_TOKEN -> update(new Contact("", "", "", emails.removeFirst()));
            case MASK_TOKEN, "" -> { }
            default -> readWords(field);
        }
    }

    private void readWords(String field) {
        Matcher withRole = WITH_ROLE.matcher(field);
        Matcher inText = PERSON_IN_TEXT.matcher(field);
        if (PREFIX.matcher(field).matches()) {
            return;
        } else if (withRole.matches() && PERSON.matcher(withRole.group(1)).matches()) {
            contacts.add(new Contact(withRole.group(1), withRole.group(2), "", ""));
        } else if (PERSON.matcher(field).matches() && !isRole(field)) {
            contacts.add(new Contact(field, "", "", ""));
        } else if (inText.find()) {
            contacts.add(new Contact(inText.group(), "", "", ""));
        } else if (isRole(field) && !contacts.isEmpty()) {
            update(new Contact("", field, "", ""));
        }
    }

    /** A masked name may speak of a team; it stays a name. */
    private static boolean isRole(String field) {
        return !field.startsWith("[") && ROLE.matcher(field).matches();
    }

    /** Adds what was found to the person who was named last; data before any name belong to nobody by name. */
    private void update(Contact found) {
        Contact last = contacts.isEmpty() ? new Contact("", "", "", "") : contacts.removeLast();
        boolean taken = !found.phone().isEmpty() && !last.phone().isEmpty() || !found.email().isEmpty() && !last.email().isEmpty();
        if (taken) {
            contacts.add(last);
            contacts.add(found);
            return;
        }
        contacts.add(new Contact(last.name(), either(last.role(), found.role()), either(last.phone(), found.phone()),
                either(last.email(), found.email())));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
