package nl.veiligesteden.werkplek.documents;

import java.time.Instant;
import java.util.Locale;

/**
 * A document in the list.
 *
 * @param about what it was made from
 * @param internal whether it holds what the municipality keeps to itself
 * @param mine whether this person asked for it
 */
public record MadeDocument(DocumentId id, DocumentKind kind, DocumentFormat format, Locale language, boolean internal, String title, String about, State state, long size, String author, boolean mine, Instant at) {

    /** Where the making of it stands. */
    public enum State { MAKING, READY, FAILED }
}
