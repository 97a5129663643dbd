package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page tells of persons: who is named as a contact, and mail addresses and telephone numbers wherever they stand. Nothing of it
 * is published unless somebody chose it, one by one. A name in the middle of a sentence is not found; the sentence is.
 */
public final class PublicContacts {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+-]{1,64}+@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63})+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d])(?:\\+\\d{2}|\\(0\\d{1,4}\\)|0)[\\d ()–-]{6,18}\\d(?!\\d)");
    /** As the pages of Veilige Steden say that something was left out. */
    private static final String NO_EMAIL = "[e-mail]";
    private static final String NO_PHONE = "[telefoon]";

    private PublicContacts() {
    }

    /** All that would have to be chosen, each once, in the order of the page. */
    public static List<String> in(PlanPage page) {
        Set<String> found = new LinkedHashSet<>();
        contactLines(page).forEach(line -> found.addAll(persons(line)));
        // With every person left out: what is told of a person goes with the person.
        with(page, line -> null, text -> noteAll(text, found));
        return List.copyOf(found);
    }

    /** The page with only what was chosen: other persons' lines are gone, other addresses and numbers are left out of their sentence. */
    public static PlanPage only(PlanPage page, Set<String> chosen) {
        return with(page, line -> chosenOf(line, chosen), text -> masked(text, chosen));
    }

    private static Stream<InvolvedLine> contactLines(PlanPage page) {
        return page.sections().stream().filter(InvolvedSection.class::isInstance).map(InvolvedSection.class::cast)
                .flatMap(section -> section.lines().stream()).filter(line -> line.kind() == InvolvedKind.CONTACTS);
    }

    /** What is told of each person of a line; the line as a whole where nobody is recognised in it. */
    private static List<String> persons(InvolvedLine line) {
        List<Contact> found = ContactFinder.find(line.text()).stream().filter(contact -> !contact.name().isEmpty()).toList();
        if (found.size() > 1) {
            return found.stream().map(PublicContacts::told).toList();
        }
        return List.of(line.text().isEmpty() ? line.label() : line.text());
    }

    private static String told(Contact contact) {
        StringJoiner told = new StringJoiner(" – ");
        told.add(contact.role().isEmpty() ? contact.name() : contact.name() + " (" + contact.role() + ")");
        Stream.of(contact.phone(), contact.email()).filter(data -> !data.isEmpty()).forEach(told::add);
        return told.toString();
    }

    /** The line as far as its persons were chosen; null where nobody was. */
    private static InvolvedLine chosenOf(InvolvedLine line, Set<String> chosen) {
        List<String> persons = persons(line);
        List<String> shown = persons.stream().filter(chosen::contains).toList();
        return shown.isEmpty() ? null : shown.size() == persons.size() ? line : InvolvedLine.of(InvolvedKind.CONTACTS, line.label(), String.join("; ", shown));
    }

    private static String noteAll(String text, Set<String> found) {
        EMAIL.matcher(text).results().forEach(match -> found.add(match.group()));
        PHONE.matcher(text).results().forEach(match -> found.add(match.group()));
        return text;
    }

    private static String masked(String text, Set<String> chosen) {
        String withoutEmail = EMAIL.matcher(text).replaceAll(match -> chosen.contains(match.group()) ? "$0" : NO_EMAIL);
        return PHONE.matcher(withoutEmail).replaceAll(match -> chosen.contains(match.group()) ? "$0" : NO_PHONE);
    }

    /** @param contact what becomes of a line about contacts, null for nothing */
    private static PlanPage with(PlanPage page, UnaryOperator<InvolvedLine> contact, UnaryOperator<String> text) {
        List<Section> sections = new ArrayList<>();
        for (Section section : page.sections()) {
            sections.add(switch (section) {
                case TextSection one -> new TextSection(one.kind(), text.apply(one.heading()), text.apply(one.text()));
                case ApproachSection one -> new ApproachSection(text.apply(one.heading()), text.apply(one.intro()), one.pillars().stream().map(pillar -> pillar(pillar, text)).toList(),
                        text.apply(one.closing()));
                case ItemsSection one -> new ItemsSection(one.kind(), text.apply(one.heading()), text.apply(one.intro()),
                        one.items().stream().map(item -> new ItemPart(text.apply(item.title()), text.apply(item.explanation()), item.ending())).toList(), text.apply(one.closing()));
                case InvolvedSection one -> new InvolvedSection(text.apply(one.heading()), text.apply(one.intro()), lines(one, contact, text), text.apply(one.closing()));
            });
        }
        return new PlanPage(page.municipality(), text.apply(page.title()), sections);
    }

    private static PillarPart pillar(PillarPart pillar, UnaryOperator<String> text) {
        return new PillarPart(text.apply(pillar.name()), text.apply(pillar.explanation()), pillar.ending(), pillar.moment(),
                pillar.strands().stream().map(strand -> new StrandPart(text.apply(strand.text()), strand.ending())).toList());
    }

    private static List<InvolvedLine> lines(InvolvedSection section, UnaryOperator<InvolvedLine> contact, UnaryOperator<String> text) {
        List<InvolvedLine> lines = new ArrayList<>();
        for (InvolvedLine line : section.lines()) {
            if (line.kind() != InvolvedKind.CONTACTS) {
                lines.add(new InvolvedLine(line.kind(), text.apply(line.label()), text.apply(line.text()), line.list(), line.names().stream().map(text).toList()));
            } else if (contact.apply(line) != null) {
                lines.add(contact.apply(line));
            }
        }
        return lines;
    }
}
