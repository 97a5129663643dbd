package nl.veiligesteden.werkplek.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;

/**
 * An item as a line in a list.
 *
 * @param ownerName empty where nobody owns it, or where the owner's membership ended
 * @param signals what was computed of it
 * @param steps how many its checklist has
 */
public record ItemListItem(ItemId id, ItemKind kind, String title, ItemStatus status, Health health, Integer percentage, Moment moment,
                           LocalDate startsOn, LocalDate dueOn, String ownerName, boolean mine, String parentTitle, String partnerName, Handshake handshake,
                           Instant lastUpdateAt, Set<Signal> signals, String municipalityName, String municipalitySlug, int steps, int stepsDone, long version) {

    /** Whether it has dates that whoever may edit it can move in passing. */
    public boolean hasMovableDates() {
        return (startsOn != null || dueOn != null) && ItemRules.refusesNewDates(kind, status).isEmpty();
    }
}
