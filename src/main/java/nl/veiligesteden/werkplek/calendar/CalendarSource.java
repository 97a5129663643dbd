package nl.veiligesteden.werkplek.calendar;

import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.Recipient;

/**
 * What a module puts in a person's own calendar. Every bean of this kind is asked each time that the calendar is fetched. A source holds to this:
 * <ul>
 * <li>It tells only what the person may see at that moment, by their own memberships that stand; as a partner by the municipalities that let them in
 * and still work with their organisation.
 * <li>It tells no internal notes and no contact data.
 * <li>It asks a fixed number of statements, whatever there is, returns at most {@link #MOST} entries, the soonest first, and changes nothing.
 * </ul>
 */
public interface CalendarSource {

    /** More than these no calendar program reads with pleasure. */
    int MOST = 2_000;

    List<CalendarEntry> entries(Recipient reader, LocalDate from, LocalDate until);
}
