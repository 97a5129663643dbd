package nl.veiligesteden.werkplek.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened to one object. Published inside the transaction that made it happen; the audit trail
 * writes it down in that same transaction, whatever leaves the process listens after the commit.
 *
 * @param actor null for what the clock did
 * @param action past tense, {@code object.verb}, such as {@code item.blocked}
 * @param municipality the municipality concerned; null for what belongs to the programme
 * @param changes fields that changed; never personal contact data
 */
public record Event(Instant at, Actor actor, String action, String objectType, UUID objectId, MunicipalityId municipality,
                    List<Change> changes) {
}
