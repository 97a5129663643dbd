package nl.veiligesteden.werkplek.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.shared.AccountId;

/**
 * Dates that a module reminds people of. Every bean of this kind is asked through the day; each person gets one mail for all that is new, and is
 * reminded of one date of one thing once. A source holds to this:
 * <ul>
 * <li>It reminds only who has something to do by that date, by their own memberships that stand, and nobody of what is done, handed in, stopped,
 * withdrawn or closed, nor of a municipality that ended working with their organisation.
 * <li>It is asked twice: whom to remind, and, when the mail is made and again when it leaves, what of it still holds.
 * <li>It asks a fixed number of statements, whatever there is, and changes nothing.
 * </ul>
 */
public interface ReminderSource {

    /** As many as are looked at in one go. */
    int MOST = 20_000;

    /**
     * A word in capitals, such as {@code ITEMS}. The kind of mail is {@code REMINDER_ITEMS}: its texts are {@code mail-kind.REMINDER_ITEMS}, and the same
     * with {@code .by} and {@code .why}.
     */
    String name();

    /** Who is to be reminded of what as of that day; at most {@link #MOST}, those who were reminded already among them. */
    List<Reminder> due(LocalDate today);

    /** Those of these reminders that still hold for the person, as lines. */
    List<MailLine> tell(Recipient reader, Set<Reminder> reminders);

    /** @param date by which something is to be done; another date is another reminder */
    record Reminder(AccountId account, UUID subject, LocalDate date) {
    }
}
