package nl.veiligesteden.werkplek.mail;

/** Of what sort a mail is: each has a writer of its own. */
enum MailSort {
    /** What waits on its reader, of one burst. */
    NOTICES,
    /** Once a week, what waits and what happened. */
    DIGEST,
    /** Of dates. */
    REMINDERS,
    /** Asked for on the page to sign in. */
    SIGN_IN,
    /** Of what changed in how a person signs in. */
    SECURITY
}
