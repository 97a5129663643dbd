package nl.veiligesteden.werkplek.documents;

import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** Reads what goes into documents, for the module that holds it. */
public interface DocumentSource {

    DocumentOrigin origin();

    /**
     * What the document will be made from, as the person calls it.
     *
     * @throws NotFoundException for what this workspace does not see
     */
    String nameOf(Workspace workspace, UUID subject);

    /** What a document can be made from. */
    record Choice(UUID id, String name) {
    }

    /** Some of what this workspace sees, the latest first; at most 50. */
    List<Choice> latest(Workspace workspace);

    /**
     * @throws NotFoundException for what this workspace does not see
     */
    DocumentText read(Workspace workspace, DocumentWish wish);
}
