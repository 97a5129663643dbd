package nl.veiligesteden.werkplek.documents;

import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Id;

/** A template that somebody brought. */
public record TemplateId(UUID value) implements Id {

    public static TemplateId next() {
        return new TemplateId(Id.nextValue());
    }
}
