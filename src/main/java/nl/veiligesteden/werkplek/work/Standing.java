package nl.veiligesteden.werkplek.work;

import java.util.UUID;

/** All that a {@link BulkChange} may change of an item, as it stood before. */
record Standing(Progress progress, UUID owner, UUID deputy, ItemContent content) {
}
