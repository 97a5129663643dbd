package nl.veiligesteden.werkplek.work;

import java.util.UUID;

/** All that a {@link BulkChange} may change of an item, as it stood before. */
record Standing(Progress progress, UUID owner, UUID deputy, ItemContent content) {

    /** Whether nothing differs but when it was told. */
    boolean isAs(Standing other) {
        return progress.at(null).equals(other.progress.at(null)) && content.equals(other.content);
    }
}
