package nl.veiligesteden.werkplek.plans.page;

/** What a line of the section on departments and partners lists. */
public enum InvolvedKind {
    DEPARTMENTS("afdelingen"),
    CIVIL_SOCIETY("middenveld"),
    OTHER_PARTNERS("partners"),
    EXECUTING("uitvoerend"),
    CONTACTS("contact"),
    OTHER("overig");

    private final String word;

    InvolvedKind(String word) {
        this.word = word;
    }

    /** The word that a mark on a written page uses for this kind. */
    String word() {
        return word;
    }
}
