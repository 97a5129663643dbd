package nl.veiligesteden.werkplek.subjects;

/** A kind of subject: each has a column of its own, with a key, wherever something refers to a subject. */
public enum SubjectKind {

    ITEM("item_id", "item"),
    /** What a municipality hands in for a round, with all its versions. */
    REPORT("report_id", "report");

    private final String column;
    private final String word;

    SubjectKind(String column, String word) {
        this.column = column;
        this.word = word;
    }

    /** The column that refers to a subject of this kind. */
    public String column() {
        return column;
    }

    /** How the audit trail calls it. */
    public String word() {
        return word;
    }
}
