package nl.veiligesteden.werkplek.work;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where an item stands. Owns the table of transitions; {@link Item} applies it. */
public enum ItemStatus {
    DRAFT,
    PLANNED,
    IN_PROGRESS,
    BLOCKED,
    DONE,
    STOPPED;

    /** Whether a person may move an item from here to there. From done and stopped the only way is to reopen. */
    public boolean leadsTo(ItemStatus next) {
        return next().contains(next);
    }

    private Set<ItemStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PLANNED, STOPPED);
            case PLANNED -> Set.of(IN_PROGRESS, STOPPED);
            case IN_PROGRESS -> Set.of(BLOCKED, DONE, STOPPED);
            case BLOCKED -> Set.of(IN_PROGRESS, DONE, STOPPED);
            case DONE -> Set.of(IN_PROGRESS);
            case STOPPED -> Set.of(PLANNED);
        };
    }

    /** What a form offers: the status as it is, then the ways on, in the order of the table. */
    public List<ItemStatus> choices() {
        return Arrays.stream(values()).filter(status -> status == this || leadsTo(status)).toList();
    }

    public boolean isOpen() {
        return this != DONE && this != STOPPED;
    }
}
