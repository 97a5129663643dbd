package nl.veiligesteden.werkplek.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.veiligesteden.werkplek.shell.Words;

/**
 * Something in a calendar.
 *
 * @param kind tells two entries of one thing apart, such as {@code due}; with the id it is the same for ever
 * @param note further words; never somebody's notes or contact data, since a calendar is shown to colleagues
 * @param path where it is in the workspace, which asks whoever opens it to sign in
 * @param place empty where there is none
 * @param changedAt when what is shown last changed
 * @param version grows with each change
 */
public record CalendarEntry(UUID id, String kind, Words title, Words note, String path, String place, Span span, Instant changedAt, long version) {

    /** When it is. */
    public sealed interface Span {
    }

    /** Whole days, the last of them among them; they belong to no time zone. */
    public record Days(LocalDate first, LocalDate last) implements Span {
    }

    /** By the clock in the Netherlands. */
    public record Hours(LocalDateTime from, LocalDateTime until) implements Span {
    }
}
