package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.EmailAddress;
import nl.veiligesteden.werkplek.access.GroupAddress;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * Somebody out of a pasted list: lines as a mail program copies them ({@code Noor Jansen <noor@hengelo.example>; …}), or as a sheet does (name and address with a tab between, in either order).
 *
 * @param email empty where there is none
 */
record PastedPerson(String name, String email, Finding finding) {

    static final String FIELD = "list";
    /** More than these nobody reads through. */
    private static final int MOST = 200;
    private static final int LONGEST = 50_000;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>;,\"'()]+@[^\\s<>;,\"'()]+");

    private static final Pattern LAST_FIRST = Pattern.compile("\"?([^\",<@]+),\\s*([^\"<@]+?)\"?\\s*(?=<)");

    /** What there is to say of it before anybody is invited. */
    enum Finding { NEW, GROUP, THERE, TWICE, NO_ADDRESS }

    boolean canBeInvited() {
        return finding == Finding.NEW || finding == Finding.GROUP;
    }

    /** Where such a list is pasted. */
    static TextArea field(String label) {
        TextArea pasted = new TextArea(label);
        pasted.setWidthFull();
        pasted.setMinRows(5);
        pasted.setMaxRows(12);
        pasted.setHelperText(t("people.many.hint"));
        return pasted;
    }

    /**
     * @param there addresses of who is in already
     * @throws InvalidInputException for more than anybody reads through
     */
    static List<PastedPerson> read(String pasted, Set<String> there) {
        new Problems().when(pasted.length() > LONGEST, FIELD, "invalid.people.many").refuse();
        List<PastedPerson> people = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        pasted.lines().flatMap(line -> line.chars().filter(letter -> letter == '@').count() > 1 ? Arrays.stream(line.split(line.contains(">") ? "(?<=>)\\s*[;,]" : "[;,]")) : line.lines())
                .map(String::strip).filter(line -> !line.isEmpty()).limit(MOST + 1L).forEach(line -> people.add(person(line, there, seen)));
        new Problems().when(people.size() > MOST, FIELD, "invalid.people.many").refuse();
        return people;
    }

    private static PastedPerson person(String line, Set<String> there, Set<String> seen) {
        Matcher found = ADDRESS.matcher(line);
        if (!found.find()) {
            return new PastedPerson(line, "", Finding.NO_ADDRESS);
        }
        String name = LAST_FIRST.matcher(line).replaceFirst("$2 $1").replace(found.group(), " ").replaceAll("(?i)mailto:", " ").replaceAll("[<>;,\"'()\\t]+", " ").replaceAll("\\s+", " ").strip();
        try {
            String email = new EmailAddress(found.group()).value();
            Finding finding = there.contains(email) ? Finding.THERE : !seen.add(email) ? Finding.TWICE : GroupAddress.isLikely(email) ? Finding.GROUP : Finding.NEW;
            return new PastedPerson(name.isEmpty() ? nameOf(email) : name, email, finding);
        } catch (InvalidInputException noAddress) {
            return new PastedPerson(line, "", Finding.NO_ADDRESS);
        }
    }

    /** "noor.de-jansen@hengelo.example" is most likely Noor De Jansen; whoever comes can be called otherwise. */
    private static String nameOf(String email) {
        return Arrays.stream(email.substring(0, email.indexOf('@')).split("[._-]+")).filter(part -> !part.isEmpty()).map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
    }
}
