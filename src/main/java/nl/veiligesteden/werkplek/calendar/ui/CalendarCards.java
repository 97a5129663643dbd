package nl.veiligesteden.werkplek.calendar.ui;

import java.time.Clock;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.calendar.Calendars;
import nl.veiligesteden.werkplek.design.Card;
import org.springframework.stereotype.Component;

/** Makes the card of a person's own calendar. */
@Component
public class CalendarCards {

    private final Calendars calendars;
    private final Clock clock;

    CalendarCards(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    public Card of(SignedInUser user) {
        return new CalendarCard(user, calendars, clock);
    }
}
