package nl.veiligesteden.werkplek.rounds;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Whether the municipality can still answer and hand in. */
    public boolean takesAnswers(LocalDate today) {
        return refusal(today).isEmpty();
    }

    /** Why the municipality can't answer nor hand in any more, by the key of a text; empty where it can. */
    Optional<String> refusal(LocalDate today) {
        return RoundRules.refusal(state, round.state(), round.content().startsOn(), extendedUntil, today);
    }

    public boolean isLate(LocalDate today) {
        return state.isWritable() && today.isAfter(dueOn());
    }
}
