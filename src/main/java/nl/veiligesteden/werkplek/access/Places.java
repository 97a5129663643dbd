package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** Whose is what a municipality and Movisie each have for themselves: a municipality's own people have theirs; Movisie has its own, also while it looks into a municipality; partners have none. */
public final class Places {

    private Places() {
    }

    /** Which rows this workspace has, of a table with a {@code municipality_id} that is empty for Movisie's. */
    public static Condition of(Workspace workspace) {
        MunicipalityId municipality = idOf(workspace);
        return municipality == null ? Condition.of("municipality_id is null") : Condition.of("municipality_id = :place", "place", municipality.value());
    }

    /** Null for Movisie. */
    public static MunicipalityId idOf(Workspace workspace) {
        return switch (workspace) {
            case MunicipalityWorkspace municipality -> municipality.isObserver() ? live(municipality) : municipality.id();
            case ProgrammeWorkspace programme -> live(programme);
            case PartnerWorkspace partner -> throw new NotFoundException();
        };
    }

    private static MunicipalityId live(Workspace workspace) {
        workspace.requireLive();
        return null;
    }
}
