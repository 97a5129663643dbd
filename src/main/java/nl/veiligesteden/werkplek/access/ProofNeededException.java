package nl.veiligesteden.werkplek.access;

/** That a deed weighs so much that the person is asked for a code again, since the last was long ago. */
public class ProofNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
