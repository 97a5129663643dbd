package nl.veiligesteden.werkplek.work;

import java.time.Instant;
import java.util.UUID;

/** All that a {@link BulkChange} may change of an item, as it stood before. */
record Standing(ItemStatus status, Integer percentage, Blockade blockade, Instant lastUpdateAt, UUID owner, UUID deputy, ItemContent content) {
}
