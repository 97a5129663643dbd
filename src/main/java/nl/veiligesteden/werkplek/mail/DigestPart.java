package nl.veiligesteden.werkplek.mail;

/** The parts of a weekly digest, in their order. */
public enum DigestPart {
    /** What waits on the person. */
    WAITS,
    /** What of theirs is due in the two weeks that come. */
    DUE,
    /** Rounds that run, and how far the person is. */
    ROUNDS,
    /** What others did with what is theirs. */
    CHANGED
}
