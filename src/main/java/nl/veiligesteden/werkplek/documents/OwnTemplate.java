package nl.veiligesteden.werkplek.documents;

import java.time.Instant;
import java.util.Locale;

/**
 * A template that somebody brought.
 *
 * @param name of the file
 * @param triedAt when a document was made with it last; null while none was
 * @param usedFrom since when it is in use, or was; null for one that never was
 */
public record OwnTemplate(TemplateId id, DocumentKind kind, Locale language, String name, State state, String author, Instant at, Instant triedAt, Instant usedFrom) {

    /** A template is brought, tried, put into use, and kept when another takes its place. */
    public enum State { CONCEPT, IN_USE, FORMER }
}
