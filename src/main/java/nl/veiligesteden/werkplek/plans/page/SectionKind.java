package nl.veiligesteden.werkplek.plans.page;

/** What a section of a plan page is about, whatever its heading says. */
public enum SectionKind {
    INTRODUCTION("inleiding", "Inleiding"),
    AMBITION("ambitie", "Ambitie"),
    APPROACH("aanpak", "Aanpak"),
    ACTIONS("acties", "Acties"),
    ACTIVITIES("activiteiten", "Activiteiten"),
    INVOLVED("betrokken", "Betrokken afdelingen en samenwerkingspartners"),
    OTHER("overig", "Overig");

    private final String word;
    private final String usualHeading;

    SectionKind(String word, String usualHeading) {
        this.word = word;
        this.usualHeading = usualHeading;
    }

    /** The word that a mark on a written page uses for this kind. */
    String word() {
        return word;
    }

    /** The heading that stands on the pages of Veilige Steden; also the heading of a section that has none. */
    public String usualHeading() {
        return usualHeading;
    }
}
