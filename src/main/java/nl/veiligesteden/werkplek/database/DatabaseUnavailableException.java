package nl.veiligesteden.werkplek.database;

/** No database can serve; carries what happened and what its reader can do about it, so that no stack trace is needed. */
public final class DatabaseUnavailableException extends RuntimeException {

    private final String action;

    DatabaseUnavailableException(String message, String action) {
        this(message, action, null);
    }

    DatabaseUnavailableException(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What to do about it, as one sentence. */
    public String action() {
        return action;
    }
}
