package nl.veiligesteden.werkplek.backup;

/** Why a backup was not made or not put back, in words for whoever asked for it. */
final class BackupFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupFailedException(String message) {
        super(message);
    }

    BackupFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
