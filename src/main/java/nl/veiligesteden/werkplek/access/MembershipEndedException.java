package nl.veiligesteden.werkplek.access;

/** The membership by which this workspace was opened has ended in the meantime, or got another role. */
public class MembershipEndedException extends RuntimeException {

    public MembershipEndedException() {
        super("membership ended");
    }
}
