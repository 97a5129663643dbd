package nl.veiligesteden.werkplek.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.Change;

/**
 * One deed or attempt, as far as its reader may know it.
 *
 * @param actor as the person was called then; empty for somebody unknown
 * @param municipality its name; empty for what belongs to none
 * @param objectName as it is called now; empty where it is gone, has no name, or isn't the reader's to see
 * @param origin the address that it came from; empty where that is not the reader's business
 * @param changes with names instead of ids; empty where they are not the reader's to see
 */
public record TrailEntry(UUID id, Instant at, String actor, String action, String municipality, String objectType, UUID object, String objectName, AuditTrail.Result result,
                         String origin, List<Change> changes) {

    /** The origin of what the application did by itself, by the clock. */
    public static final String SYSTEM = "system";
}
