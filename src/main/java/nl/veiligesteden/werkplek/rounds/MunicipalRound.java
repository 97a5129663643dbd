package nl.veiligesteden.werkplek.rounds;

import java.time.LocalDate;
import nl.veiligesteden.werkplek.shared.MunicipalityId;

/**
 * A round as one municipality takes part in it.
 *
 * @param extendedUntil more time, given to this municipality alone; null where none was
 * @param versions how many times it was handed in
 */
public record MunicipalRound(RoundDetails round, ReportId report, MunicipalityId municipality, ReportState state, LocalDate extendedUntil, String summary, int versions, long version) {

    /** The last day on which it is in time. */
    public LocalDate dueOn() {
        return extendedUntil != null && extendedUntil.isAfter(round.endsOn()) ? extendedUntil : round.endsOn();
    }

    /** Whether the municipality can still answer and hand in; late is better than never, as long as the round is open. */
    public boolean takesAnswers(LocalDate today) {
        boolean runs = round.state() == RoundState.OPEN || extendedUntil != null && !today.isAfter(extendedUntil);
        return state.isWritable() && runs && !today.isBefore(round.content().startsOn());
    }

    public boolean isLate(LocalDate today) {
        return state.isWritable() && today.isAfter(dueOn());
    }
}
