package nl.veiligesteden.werkplek.access;

/** That this place asks of its people to prove more of who they are than this person did. */
public class StrongSignInNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final boolean passkey;

    /** @param passkey whether nothing but a passkey will do */
    StrongSignInNeededException(boolean passkey) {
        super("more proof is needed");
        this.passkey = passkey;
    }

    public boolean isForPasskey() {
        return passkey;
    }
}
