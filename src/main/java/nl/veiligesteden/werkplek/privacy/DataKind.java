package nl.veiligesteden.werkplek.privacy;

import java.time.Period;
import java.util.Optional;
import nl.veiligesteden.werkplek.documents.Documents;
import nl.veiligesteden.werkplek.mail.MailStops;

/** A kind of personal data, as the register names it. Its texts tell the purpose, the lawful basis, the recipients and until when it is kept. */
public enum DataKind {
    /** Who has access and how to reach them; erased some time after the last access ended. */
    ACCOUNT(Period.ofYears(2)),
    /** Who was invited and never came. */
    INVITATION(Period.ofDays(180)),
    /** By which somebody proves who it is; goes with the account. */
    SIGN_IN,
    DEVICE(Period.ofYears(1)),
    LINK(Period.ofDays(30)),
    MAIL(Period.ofDays(180)),
    MAIL_STOP(Period.ofDays((int) MailStops.KEPT.toDays()), true),
    DRAFT(Period.ofDays(90)),
    /** Who did and said what in a municipality's work; stands under another name when the account is erased. */
    WORK,
    DOCUMENT(Period.ofDays((int) Documents.KEPT.toDays()), true),
    /** The plan as it was before and after it was taken over. */
    IMPORT(Period.ofYears(1)),
    /** Goes when a coordinator takes the person off the list. */
    CONTACT,
    PUBLISHED,
    /** What was handed in; the database itself keeps it for its term. */
    REPORT(Period.ofYears(10), true),
    REVIEW(Period.ofYears(5)),
    AUDIT(Period.ofYears(7));

    private final Period term;
    private final boolean fixed;

    DataKind() {
        this(null, true);
    }

    DataKind(Period term) {
        this(term, false);
    }

    DataKind(Period term, boolean fixed) {
        this.term = term;
        this.fixed = fixed;
    }

    /** Unless set otherwise. Nothing where something other than time ends it. */
    Optional<Period> usualTerm() {
        return Optional.ofNullable(term);
    }

    /** Whether no setting changes the term. */
    boolean isFixed() {
        return fixed;
    }

    /** Shorter ones are refused at the start: a slip of the pen removes nothing of yesterday. */
    Period shortestTerm() {
        return switch (this) {
            case AUDIT -> Period.ofYears(5);
            case REVIEW -> Period.ofYears(2);
            case ACCOUNT, INVITATION, DEVICE, IMPORT -> Period.ofDays(60);
            default -> Period.ofDays(14);
        };
    }
}
