package nl.veiligesteden.werkplek.sheets;

/** That a file is not read as a table, with the reason. */
public class SheetRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file is not read. */
    public enum Reason {
        TOO_LARGE,
        /** With a password. */
        ENCRYPTED,
        /** Of Excel 97 to 2003. */
        OLD_EXCEL,
        MACRO,
        /** Neither Excel nor CSV. */
        UNREADABLE,
        EMPTY,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS
    }

    private final Reason reason;

    SheetRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
