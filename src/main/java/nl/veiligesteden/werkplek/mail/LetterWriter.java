package nl.veiligesteden.werkplek.mail;

import java.util.UUID;

/** Writes mails of one sort by how things stand: once when they are made ready, and again when they leave. */
interface LetterWriter {

    MailSort sort();

    /** Writes the mail down, or drops it when nothing of it holds any more. */
    void write(UUID mail, UUID account);
}
