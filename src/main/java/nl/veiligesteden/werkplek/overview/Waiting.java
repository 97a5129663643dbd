package nl.veiligesteden.werkplek.overview;

import java.time.Instant;
import java.time.LocalDate;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;

/**
 * Something that waits on a person.
 *
 * @param scope in what kind of workspace the person does it
 * @param slug of the municipality, or of the partner organisation where the person is its partner
 * @param municipality whose item it is
 * @param partner null for all but partner tasks
 */
public record Waiting(ItemId id, ItemKind kind, String title, ItemStatus status, Handshake handshake, Role.Scope scope, String slug, String municipality,
                      String partner, LocalDate dueOn, Instant lastUpdateAt, Why why) {
}
