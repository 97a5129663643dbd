package nl.veiligesteden.werkplek.shared;

/** It does not exist for this person. The same answer for "never was" and "not yours", so that nothing can be learnt from it. */
public class NotFoundException extends RuntimeException {

    public NotFoundException() {
        super("not found");
    }
}
