package nl.veiligesteden.werkplek.access;

/** What somebody proved with who they are. */
public enum SignInWay {
    /** A link in a mail. */
    LINK,
    PASSWORD,
    /** A link in a mail, and a code of the person's own app. */
    LINK_AND_CODE,
    PASSWORD_AND_CODE,
    /** What the employer vouches for. */
    EMPLOYER;

    /** Whether the password need not be known: the mailbox was. */
    boolean isByLink() {
        return this == LINK || this == LINK_AND_CODE;
    }

    SignInWay withoutCode() {
        return this == EMPLOYER ? EMPLOYER : isByLink() ? LINK : PASSWORD;
    }

    /** With the second step. */
    SignInWay withCode() {
        return this == EMPLOYER ? EMPLOYER : isByLink() ? LINK_AND_CODE : PASSWORD_AND_CODE;
    }
}
