package nl.veiligesteden.werkplek.rounds;

import java.time.Instant;
import java.util.List;
import nl.veiligesteden.werkplek.work.ItemListItem;

/**
 * An item with what a round asks of it.
 *
 * @param told whether somebody told since the round began how it goes
 * @param complete whether all that must be told of it is told
 * @param last the last that was told with a note; null where nothing ever was
 */
public record RoundItem(ItemListItem line, boolean told, boolean complete, LastNote last, List<ItemAnswer> answers) {

    /** What was told last. */
    public record LastNote(String note, String author, Instant at) {
    }
}
