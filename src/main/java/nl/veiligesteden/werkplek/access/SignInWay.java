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
    EMPLOYER,
    /** The same, and a code of the person's own app, since the employer asks one proof only. */
    EMPLOYER_AND_CODE,
    /** A passkey, whose device makes sure itself who holds it; whatever came before. */
    PASSKEY;

    /** Whether the password need not be known: the mailbox was, or what is stronger than both. */
    boolean replacesPassword() {
        return this == LINK || this == LINK_AND_CODE || this == PASSKEY;
    }

    SignInWay withoutCode() {
        return switch (this) {
            case LINK_AND_CODE -> LINK;
            case PASSWORD_AND_CODE -> PASSWORD;
            case EMPLOYER_AND_CODE -> EMPLOYER;
            default -> this;
        };
    }

    /** With the second step. */
    SignInWay withCode() {
        return switch (this) {
            case LINK -> LINK_AND_CODE;
            case PASSWORD -> PASSWORD_AND_CODE;
            case EMPLOYER -> EMPLOYER_AND_CODE;
            default -> this;
        };
    }
}
