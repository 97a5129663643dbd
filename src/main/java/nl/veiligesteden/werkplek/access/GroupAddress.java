package nl.veiligesteden.werkplek.access;

import java.util.Arrays;
import java.util.Set;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/**
 * Tells whether a mail address looks like that of a group, behind which nobody knows who signs in (BIO2 5.16.02). A likeness: it is asked
 * about, never refused.
 */
public final class GroupAddress {

    /** The whole of what comes before the @: these are also parts of people's names. */
    private static final Set<String> WHOLE = Set.of("balie", "bestuur", "boa", "gemeente", "griffie", "hallo", "hello", "kcc", "mail", "office",
            "oov", "pers", "post", "raad", "sociaal", "stad", "wijken");
    /** A part of it, between points, dashes and digits. */
    private static final Set<String> PART = Set.of("administratie", "afdeling", "algemeen", "beleid", "boas", "centraal", "communicatie", "contact",
            "directie", "groep", "handhaving", "helpdesk", "info", "jongerenwerk", "klantcontact", "leefbaarheid", "loket", "meldingen", "meldpunt",
            "noreply", "openbareorde", "postbus", "postvak", "receptie", "redactie", "secretariaat", "secretaris", "servicedesk", "straatintimidatie",
            "team", "toezicht", "veilig", "veiligesteden", "veiligheid", "webmaster", "wijkteam", "zorg");
    private static final String BEGINNING = "(team|afdeling|info|postbus|secretariaat|leefbaarheid|wijkteam)\\p{L}*";

    private GroupAddress() {
    }

    /** @param typed what is no mail address at all resembles none */
    public static boolean isLikely(String typed) {
        String name;
        try {
            name = new EmailAddress(typed).value().replaceFirst("@.*", "");
        } catch (InvalidInputException noAddress) {
            return false;
        }
        return WHOLE.contains(name) || Arrays.stream(name.split("[^\\p{L}]+")).anyMatch(part -> PART.contains(part) || part.matches(BEGINNING));
    }
}
