package nl.veiligesteden.werkplek.subjects;

import java.util.UUID;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** A module whose things are talked about says here who sees them. */
public interface SubjectSource {

    SubjectKind kind();

    /** @throws NotFoundException for a subject that this workspace does not see */
    Stage stage(Workspace workspace, UUID id);

    /** Which rows {@code c}, by their column for this kind, are about something that this workspace sees. */
    Condition visibleTo(Workspace workspace);
}
