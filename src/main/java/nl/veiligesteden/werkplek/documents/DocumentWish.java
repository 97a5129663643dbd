package nl.veiligesteden.werkplek.documents;

import java.util.Locale;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/**
 * What somebody wants to have made.
 *
 * @param subject of what the origin says
 * @param internal with what a municipality keeps to itself; only its own people may ask that, and only an item has it
 * @param template a template that is tried out; null for the one that is in use
 */
public record DocumentWish(DocumentOrigin origin, UUID subject, DocumentKind kind, DocumentFormat format, Locale language, boolean internal, TemplateId template) {

    /** @throws InvalidInputException for a kind that is not made from that */
    public DocumentWish {
        if (!origin.kinds().contains(kind)) {
            throw new InvalidInputException("kind", "invalid.document.kind");
        }
    }
}
