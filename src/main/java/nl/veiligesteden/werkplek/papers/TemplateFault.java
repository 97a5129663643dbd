package nl.veiligesteden.werkplek.papers;

/**
 * What is wrong with a template.
 *
 * @param what the field, the part or the sign that it is about
 * @param nearby how the paragraph begins in which it stands; empty where it stands in none
 */
public record TemplateFault(Kind kind, String what, Place place, String nearby) {

    /** What can be wrong. */
    public enum Kind {
        /** No Word document that can be read. */
        UNREADABLE,
        TOO_LARGE,
        MACRO,
        /** Something that is fetched from elsewhere when the document is opened. */
        OUTSIDE,
        /** A field that there is not, here. */
        UNKNOWN_FIELD,
        /** Braces that open and do not close. */
        UNCLOSED,
        /** The beginning of a repeat without its end. */
        NO_END,
        /** The end of a repeat without its beginning. */
        NO_BEGINNING,
        /** A repeat that begins in one text and ends in another, such as two cells. */
        CROSSING,
        /** A sign before the name that there is not. */
        UNKNOWN_SIGN,
        /** A field of several paragraphs that does not stand alone in a paragraph of the body. */
        NOT_ALONE,
        /** A field of rows that is neither a repeat nor stands above a row of a table. */
        NO_ROW,
        /** A repeat of what is no field of rows. */
        NO_REPEAT,
        /** In a text box or another place where fields are not filled in. */
        UNREACHABLE,
        TOO_MANY_FIELDS,
        /** A picture without words for who does not see it. */
        NO_ALT_TEXT
    }

    /** In what part of the document. */
    public enum Part { BODY, TABLE, HEADER, FOOTER, WHOLE }

    /**
     * Where it stands.
     *
     * @param paragraph from 1; of the part or, in a table, of the cell
     * @param table from 1; 0 where it is in none
     */
    public record Place(Part part, int paragraph, int table, int row) {

        static final Place WHOLE = new Place(Part.WHOLE, 0, 0, 0);
    }
}
