package nl.veiligesteden.werkplek.plans.page;

/** What the reader took upon itself to conclude, and a person may have to correct. */
public enum GuessKind {
    /** No municipality in the title: taken from the text. */
    MUNICIPALITY,
    /** No title that says what the page is: a line was taken for it, or one was made. */
    TITLE,
    /** A heading with words of its own was taken for a known section, or a line in capitals for a heading. */
    HEADING,
    /** The moment of a pillar, from the words of its name. */
    MOMENT,
    /** Names taken out of running text, or listed as partners without their category. */
    NAMES,
    /** The main objective. */
    MAIN_OBJECTIVE,
    /** A target group. */
    TARGET_GROUP,
    /** The year of joining, from a programme period or the like. */
    JOINED_YEAR,
    /** A second list under a heading stayed in the closing text; it may hold items too. */
    MORE_ITEMS,
    /** A list of people stayed in the text; it says whom the plan is for. */
    PEOPLE,
    /** Text that was taken out of the document with its changes tracked was left out; the value is that text. */
    DELETED,
    /** Paragraphs that begin with a name and a colon were taken for items. */
    ITEMS
}
