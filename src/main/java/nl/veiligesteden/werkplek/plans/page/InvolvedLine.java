package nl.veiligesteden.werkplek.plans.page;

import java.util.List;

/**
 * A line of the section on departments and partners.
 *
 * @param label what stands before the colon, empty for none
 * @param text  verbatim what stands after the label
 * @param list  the text is a plain enumeration, so the names say all that it says
 * @param names departments, organisations or contact persons found in the text
 */
public record InvolvedLine(InvolvedKind kind, String label, String text, boolean list, List<String> names) {

    /** How a mark says whether a text is a plain enumeration. */
    static final String YES = "ja";
    static final String NO = "nee";

    public InvolvedLine {
        InvolvedWords.Labelled labelled = InvolvedWords.labelled(InvolvedWords.plain(label, text));
        label = labelled.label();
        text = labelled.text();
        if (label.isEmpty() && Prose.line(text).isEmpty()) {
            throw new IllegalArgumentException("A line needs a label or a text");
        }
        names = names.stream().map(Words::markable).filter(name -> !name.isEmpty()).toList();
    }

    /** A line as the page says it: its kind follows from the label, its names are found in the text. */
    public static InvolvedLine of(String label, String text) {
        return of(InvolvedWords.kind(label), label, text);
    }

    /** A line as a page says it under that heading: names without a label are partners where the heading speaks of those. */
    static InvolvedLine under(String heading, String label, String text) {
        boolean partners = label.isEmpty() && InvolvedWords.isAboutPartners(heading)
                && NameFinder.find(InvolvedKind.OTHER_PARTNERS, Words.clean(text)).list();
        return partners ? of(InvolvedKind.OTHER_PARTNERS, label, text) : of(label, text);
    }

    /** Whether the line itself says what its names are; that of partners in general leaves their category open. */
    public boolean tellsCategory() {
        return !label.isEmpty() && !InvolvedWords.isPartnersInGeneral(label);
    }

    /** Whether the line can be read in one way only: "Wijken en Veiligheid" at its end may be one department or two. */
    public boolean isCertain() {
        boolean departments = kind == InvolvedKind.DEPARTMENTS || kind == InvolvedKind.EXECUTING;
        return list && !(departments && names.size() > 1 && names.getLast().contains(" en "));
    }

    /** A line whose names are found in the text. */
    public static InvolvedLine of(InvolvedKind kind, String label, String text) {
        NameFinder.Found found = NameFinder.find(kind, label, Words.clean(text));
        return new InvolvedLine(kind, label, text, found.list(), found.names());
    }

    /** A line that lists names. */
    public static InvolvedLine listing(InvolvedKind kind, String label, List<String> names) {
        return new InvolvedLine(kind, label, String.join(", ", names), true, names);
    }
}
