package nl.veiligesteden.werkplek.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** All that a {@link BulkChange} may change of an item, as it stood before. */
record Standing(ItemStatus status, Integer percentage, String reason, String liftedBy, UUID lifter, LocalDate reviewOn, Instant helpRequestedAt,
                Instant helpAnsweredAt, Instant lastUpdateAt, UUID owner, UUID deputy, LocalDate startsOn, LocalDate dueOn) {
}
