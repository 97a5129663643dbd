package nl.veiligesteden.werkplek.access;

/** That this place asks of its people to prove who they are in two ways, and this person did in one. */
public class StrongSignInNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
