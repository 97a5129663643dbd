package nl.veiligesteden.werkplek.mail;

/** Where a mail is on its way. */
public enum MailState {
    /** More may come: a burst of changes becomes one mail. */
    GATHERING,
    READY,
    /** Handed to the mail server, whose answer is awaited. */
    SENDING,
    SENT,
    /** Given up after several tries. */
    FAILED,
    /** The process or the connection broke off before the answer came: sending again by itself could double it. */
    UNSURE
}
