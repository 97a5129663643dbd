package nl.veiligesteden.werkplek.plans;

import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.plans.page.ItemPart;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;

/** An action or an activity of a plan, as far as its page and its import know it. */
public record StandingItem(ItemId id, ItemKind kind, String title, String description, String ending, ItemStatus status, UUID pillar, UUID strand) {

    /** What is only an idea, or was stopped, is not told on a public page. */
    public boolean isPublic() {
        return status != ItemStatus.DRAFT && status != ItemStatus.STOPPED;
    }

    /** The item as a page says it; empty for a title without a word. */
    public Optional<ItemPart> part() {
        LongTitle.Parts parts = LongTitle.joined(title, description);
        try {
            return Optional.of(new ItemPart(parts.title(), parts.explanation(), ending));
        } catch (IllegalArgumentException noWords) {
            return Optional.empty();
        }
    }
}
