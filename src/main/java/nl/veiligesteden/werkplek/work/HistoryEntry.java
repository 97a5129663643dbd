package nl.veiligesteden.werkplek.work;

import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.shared.ItemId;

/**
 * One progress update, as history shows it.
 *
 * @param unchanged whether somebody looked and found the item as it was
 */
public record HistoryEntry(UUID id, ItemId item, String itemTitle, ItemKind itemKind, Instant at, String author, Role.Scope scope,
                           ItemStatus before, ItemStatus status, Handshake handshake, Health health, Integer percentage, String note, boolean unchanged) {
}
