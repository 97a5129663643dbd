package nl.veiligesteden.werkplek.shared;

/** Somebody else changed it since this person opened it. Nothing was stored; the screen shows both versions. */
public class StaleVersionException extends RuntimeException {

    public StaleVersionException() {
        super("changed by somebody else");
    }

    /** @throws StaleVersionException when the version that was opened is no longer the current one */
    public static void check(long opened, long current) {
        if (opened != current) {
            throw new StaleVersionException();
        }
    }
}
