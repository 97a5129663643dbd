package nl.veiligesteden.werkplek.shared;

/** This person may see it but not do this. The reason is a text key, so that the screen can explain. */
public class NotAllowedException extends RuntimeException {

    private final String reasonKey;

    public NotAllowedException(String reasonKey) {
        super(reasonKey);
        this.reasonKey = reasonKey;
    }

    public String reasonKey() {
        return reasonKey;
    }
}
