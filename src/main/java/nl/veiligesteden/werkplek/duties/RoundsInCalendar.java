package nl.veiligesteden.werkplek.duties;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.calendar.CalendarEntry;
import nl.veiligesteden.werkplek.calendar.CalendarSource;
import nl.veiligesteden.werkplek.rounds.MyRounds;
import nl.veiligesteden.werkplek.rounds.MyRounds.MyRound;
import nl.veiligesteden.werkplek.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last days of rounds that ask something of the person. */
@Component
@Order(20)
class RoundsInCalendar implements CalendarSource {

    private final MyRounds rounds;

    RoundsInCalendar(MyRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<CalendarEntry> entries(Recipient reader, LocalDate from, LocalDate until) {
        return rounds.all(reader).stream().filter(round -> !round.dueOn().isBefore(from) && !round.dueOn().isAfter(until)).map(RoundsInCalendar::entry).toList();
    }

    /** It changes when its day does: a later day has a higher number. */
    private static CalendarEntry entry(MyRound round) {
        return new CalendarEntry(round.report() == null ? round.round().value() : round.report().value(), "round", Words.of("duty.calendar.round", round.name()), Words.of("duty.calendar.round.note", round.place()),
                RoundLines.path(round), "", new CalendarEntry.Days(round.dueOn(), round.dueOn()), round.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(86_400L * 400), round.dueOn().toEpochDay());
    }
}
